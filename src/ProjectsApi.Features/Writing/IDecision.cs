using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Writing;

/// <summary>What a use case decided.</summary>
internal interface IDecision
{
    /// <summary>Whether what is right is kept although something else was wrong.</summary>
    bool KeepsDespiteErrors { get; }

    /// <summary>Whether the save takes away what the answer shows, so that it must be read before.</summary>
    bool Removes(ProjectsDbContext database);
}
