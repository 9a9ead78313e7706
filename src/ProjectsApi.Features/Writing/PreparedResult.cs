using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>Answer of a use case that worked something out before it wrote.</summary>
/// <param name="Prepared">What was worked out.</param>
/// <param name="Row">View of the row after the write; null when nothing was written.</param>
internal sealed record PreparedResult(object Prepared, object? Row)
{
    public static Payload Of(object prepared, Payload payload) => payload with { Result = new PreparedResult(prepared, payload.Result) };
}
