namespace ProjectsApi.Transport.Http;

/// <summary>The forms in which a GraphQL answer leaves.</summary>
internal enum ResponseMediaType
{
    /// <summary><c>application/json</c>: request errors keep status 200, as older clients expect.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status tells what happened.</summary>
    GraphQLResponse,

    /// <summary><c>text/event-stream</c>: every answer of the engine is an event; what is refused before is JSON.</summary>
    EventStream,
}
