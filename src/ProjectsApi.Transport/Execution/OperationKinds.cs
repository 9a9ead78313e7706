namespace ProjectsApi.Transport.Execution;

/// <summary>Which operations a way of asking may run.</summary>
internal enum OperationKinds
{
    /// <summary>GET: nothing that changes anything.</summary>
    Query,

    /// <summary>POST with a single answer.</summary>
    QueryAndMutation,
}
