using ProjectsApi.Contract.Payloads;

namespace ProjectsApi.Features.Writing;

/// <summary>Result of an <see cref="IPreparedWriteCase{TInput, TPrepared, TEntity}"/>.</summary>
/// <param name="Prepared">Computed result.</param>
/// <param name="Row">Row after the write; null when nothing was written.</param>
internal sealed record PreparedResult(object Prepared, object? Row)
{
    public static Payload Of(object prepared, Payload payload) => payload with { Result = new PreparedResult(prepared, payload.Result) };
}
