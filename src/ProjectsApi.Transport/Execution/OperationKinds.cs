namespace ProjectsApi.Transport.Execution;

/// <summary>Operation kinds that a request may run.</summary>
[Flags]
internal enum OperationKinds
{
    /// <summary>Allowed for every request.</summary>
    Query = 1,

    /// <summary>Not by GET.</summary>
    Mutation = 2,

    /// <summary>Only where several responses are possible.</summary>
    Subscription = 4,

    /// <summary>POST with a single response.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>A socket, or POST for an event stream.</summary>
    All = Query | Mutation | Subscription,
}
