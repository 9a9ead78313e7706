namespace ProjectsApi.Data.Model;

/// <summary>Code read a related row that its query did not load.</summary>
public sealed class NavigationNotLoadedException(string navigation)
    : InvalidOperationException($"{navigation} was not loaded with this row; include it in the query or use its id.");
