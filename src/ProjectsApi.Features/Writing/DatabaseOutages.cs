using ProjectsApi.Contract.Errors;
using ProjectsApi.Data.Outages;

namespace ProjectsApi.Features.Writing;

/// <summary>Messages for clients during an outage of the database.</summary>
internal sealed class DatabaseOutages : IOutageClassifier
{
    public string? Explain(Exception failure) => DatabaseOutage.Of(failure) switch
    {
        OutageKind.NotReachable =>
            "The database does not answer. Nothing is wrong with the request: send it again later, a write with the same idempotencyKey.",
        OutageKind.NotWritable => "The database takes no writes now. Nothing is wrong with the request: send it again later.",
        _ => null,
    };
}
