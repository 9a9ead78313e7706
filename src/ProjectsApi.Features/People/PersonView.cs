using ProjectsApi.Features.Reading;

namespace ProjectsApi.Features.People;

public sealed class PersonView : RegisterView
{
    public string Name { get; init; } = string.Empty;

    public string? Email { get; init; }

    public string? Issuer { get; init; }

    public bool IsDisabled { get; init; }
}
