using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>A session as its person sees it.</summary>
internal sealed record SessionView(
    Guid Id, SessionKind Kind, DateTime StartedAt, DateTime LastUsedAt, DateTime ExpiresAt, string? Address,
    string? Client, bool IsCurrent);
