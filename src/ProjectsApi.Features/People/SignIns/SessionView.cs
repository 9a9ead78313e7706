using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>What a person is shown of one of their sessions.</summary>
internal sealed record SessionView(
    Guid Id, SessionKind Kind, DateTime StartedAt, DateTime LastUsedAt, DateTime ExpiresAt, string? Address,
    string? Client, bool IsCurrent);
