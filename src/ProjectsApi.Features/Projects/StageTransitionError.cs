using ProjectsApi.Contract.Languages;
using ProjectsApi.Contract.Payloads;
using ProjectsApi.Data.Projects;

namespace ProjectsApi.Features.Projects;

/// <summary>The stage transition is not allowed.</summary>
/// <param name="Message">Text for people.</param>
/// <param name="From">Present stage.</param>
/// <param name="To">Requested stage.</param>
/// <param name="Allowed">Stages that advanceProjectStage allows now.</param>
/// <param name="Path">Input member at fault.</param>
internal sealed record StageTransitionError(
    Wording Message, ProjectStage From, ProjectStage To, IReadOnlyList<ProjectStage> Allowed, IReadOnlyList<string>? Path = null)
    : UserError(Message, "STAGE_TRANSITION", Path);
