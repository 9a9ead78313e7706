namespace ProjectsApi.Features;

/// <summary>A use case, or a part that use cases share: a singleton that <see cref="Pieces"/> registers and the start constructs
/// once.</summary>
internal interface IUseCase;
