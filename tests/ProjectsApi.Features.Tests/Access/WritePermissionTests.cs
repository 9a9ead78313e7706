using Microsoft.EntityFrameworkCore;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Access;
using ProjectsApi.Features.Tests.Testing;

namespace ProjectsApi.Features.Tests.Access;

public sealed class WritePermissionTests
{
    [Fact]
    public async Task Each_kind_of_row_names_the_permission_that_writing_it_needs()
    {
        await using var api = await TestApi.StartAsync();
        await using var database = await api.Get<IDbContextFactory<ProjectsDbContext>>().CreateDbContextAsync();
        var rows = database.Model.GetEntityTypes().Select(type => type.ClrType).Where(type => type.IsSubclassOf(typeof(Entity))).ToList();

        Assert.True(rows.Count > 20);
        Assert.All(rows, row => Assert.True(Enum.IsDefined(AccessRules.ToWrite(row))));
    }

    [Fact]
    public void A_kind_of_row_without_a_permission_is_refused() =>
        Assert.Throws<ArgumentException>(() => AccessRules.ToWrite(typeof(WritePermissionTests)));
}
