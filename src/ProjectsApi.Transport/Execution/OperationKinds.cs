namespace ProjectsApi.Transport.Execution;

/// <summary>Which operations a way of asking may run.</summary>
[Flags]
internal enum OperationKinds
{
    /// <summary>Everyone may ask.</summary>
    Query = 1,

    /// <summary>Not by GET.</summary>
    Mutation = 2,

    /// <summary>Only where more than one answer can be given.</summary>
    Subscription = 4,

    /// <summary>POST with a single answer.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>A socket, or POST for an event stream.</summary>
    All = Query | Mutation | Subscription,
}
