namespace ProjectsApi.Transport.Http;

/// <summary>Media type of a GraphQL response.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: request errors have status 200, as older clients expect.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status code reports request errors.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: each result of the engine is an event; refusals before it are JSON.</summary>
    EventStream,

    /// <summary><c>multipart/mixed</c>: each result of the engine is a part; refusals before it are JSON.</summary>
    Multipart,
}
