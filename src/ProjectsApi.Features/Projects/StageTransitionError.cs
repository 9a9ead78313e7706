using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

/// <summary>A project cannot go from one stage to another.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="From">Where it stands.</param>
/// <param name="To">Where it was to go.</param>
/// <param name="Allowed">Where advanceProjectStage can bring it now.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record StageTransitionError(
    string Message, ProjectStage From, ProjectStage To, IReadOnlyList<ProjectStage> Allowed, IReadOnlyList<string>? Path = null)
    : UserError(Message, "STAGE_TRANSITION", Path);
