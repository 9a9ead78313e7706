namespace ProjectsApi.Features.Writing;

/// <summary>What a use case decided.</summary>
internal interface IDecision
{
    /// <summary>Whether what is right is kept although something else was wrong.</summary>
    bool KeepsDespiteErrors { get; }
}
