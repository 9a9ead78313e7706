using Microsoft.AspNetCore.Identity;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Credentials of a person: e-mail address, password, second factor. Its id is the person's.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public override Guid Id { get; set; } = Guid.CreateVersion7();
}
