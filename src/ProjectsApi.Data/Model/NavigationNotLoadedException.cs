namespace ProjectsApi.Data.Model;

/// <summary>A related row was read in memory although the query did not load it.</summary>
public sealed class NavigationNotLoadedException(string navigation)
    : InvalidOperationException($"{navigation} was not loaded with this row; include it in the query or use its id.");
