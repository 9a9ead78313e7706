using ProjectsApi.Data.Access;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

/// <summary>A person without roles is in nobody's reach but that of the top.</summary>
public sealed class NobodysPeopleTests
{
    [Theory]
    [InlineData("issueSignInCode(input: { personId: $id })")]
    [InlineData("updatePerson(input: { personId: $id, expectedVersion: 1, isDisabled: true })")]
    [InlineData("updatePerson(input: { personId: $id, expectedVersion: 1, name: \"别名\" })")]
    [InlineData("grantRole(input: { personId: $id, role: VIEWER, organisationId: $here })")]
    public async Task Only_an_administrator_of_the_top_acts_for_a_person_without_roles(string mutation)
    {
        await using var register = await TwoOffices.StartAsync();
        var (local, chief) = (await register.HasAsync(Role.Administrator), await register.HasAsync(Role.Administrator, register.Zone));
        var person = await register.Api.AddAsync(new Person { Id = register.Api.NextKey(), Name = "前主任", Email = "former@example.cn" });
        var text = mutation.Replace("$id", $"\"{TestApi.IdOf(person)}\"", StringComparison.Ordinal)
            .Replace("$here", $"\"{TestApi.IdOf(register.Here.Organisation)}\"", StringComparison.Ordinal);
        var query = $$"""mutation { {{text}} { errors { ... on Error { message } } } }""";

        var refused = await register.Api.RunAsync(query, by: local);
        var allowed = await register.Api.RunAsync(query, by: chief);

        Assert.Equal("AUTH_NOT_AUTHORIZED", refused.ErrorCode);
        Assert.Contains("\"errors\":null", allowed.Raw, StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_manages_nobodys_people_but_the_top()
    {
        var (top, below) = (Guid.NewGuid(), Guid.NewGuid());
        var chief = ViewerOf(new HeldRole(Role.Administrator, top, new HashSet<Guid> { top, below }, IsAtTop: true));
        var local = ViewerOf(new HeldRole(Role.Administrator, below, new HashSet<Guid> { below }, IsAtTop: false));

        Assert.True(chief.MayManage([]));
        Assert.False(local.MayManage([]));
        Assert.True(local.MayManage([below]));
        Assert.False(local.MayManage([below, top]));
        Assert.False(ViewerOf(new HeldRole(Role.Planner, top, new HashSet<Guid> { top, below }, IsAtTop: true)).MayManage([]));
    }

    [Fact]
    public void Who_gains_has_lost_nothing_and_who_loses_has()
    {
        var (top, below) = (Guid.NewGuid(), Guid.NewGuid());
        var reader = new HeldRole(Role.Viewer, below, new HashSet<Guid> { below }, IsAtTop: false);
        var planner = new HeldRole(Role.Planner, below, new HashSet<Guid> { below }, IsAtTop: false);
        var wide = new HeldRole(Role.Viewer, top, new HashSet<Guid> { top, below }, IsAtTop: true);
        var narrowed = wide with { Reach = new HashSet<Guid> { top } };
        var lowered = wide with { IsAtTop = false };
        var person = Guid.NewGuid();

        Assert.True(Of(reader, planner).HasLostNothingSince(Of(reader)));
        Assert.True(Of(reader).HasLostNothingSince(Of(reader)));
        Assert.True(Of(wide).HasLostNothingSince(Of(narrowed)));
        Assert.False(Of(reader).HasLostNothingSince(Of(reader, planner)));
        Assert.False(Of(narrowed).HasLostNothingSince(Of(wide)));
        Assert.False(Of(lowered).HasLostNothingSince(Of(wide)));
        Assert.False(Of().HasLostNothingSince(Of(reader)));
        Assert.False(ViewerOf(reader).HasLostNothingSince(Of(reader)));
        Viewer Of(params HeldRole[] roles) => new(person, "张", null, roles, null);
    }

    private static Viewer ViewerOf(params HeldRole[] roles) => new(Guid.NewGuid(), "张", null, roles, null);
}
