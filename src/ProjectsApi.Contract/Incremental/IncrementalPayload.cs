using GraphQL;

namespace ProjectsApi.Contract.Incremental;

/// <summary>A later part of an answer. Its errors are also those of its parts.</summary>
public sealed class IncrementalPayload : ExecutionResult
{
    internal IncrementalPayload(IncrementalForm form, IReadOnlyList<IncrementalPart> parts)
    {
        (Form, Parts, Executed) = (form, parts, true);
        foreach (var part in parts)
        {
            AddErrors(part.Errors);
        }
    }

    /// <summary>Whether a further payload follows.</summary>
    public bool HasNext { get; internal init; }

    internal IncrementalForm Form { get; }

    internal IReadOnlyList<IncrementalPart> Parts { get; }

    internal IReadOnlyList<IncrementalPart> Announced { get; init; } = [];
}
