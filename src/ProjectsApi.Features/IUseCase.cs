namespace ProjectsApi.Features;

/// <summary>A use case or a part of several. <see cref="FeatureTypes"/> registers it as a singleton, and the start constructs it.</summary>
internal interface IUseCase;
