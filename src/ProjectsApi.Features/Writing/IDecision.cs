namespace ProjectsApi.Features.Writing;

/// <summary>Outcome of a use case that writes.</summary>
internal interface IDecision
{
    /// <summary>Whether valid rows are saved although others are invalid.</summary>
    bool AllowsPartialSuccess { get; }
}
