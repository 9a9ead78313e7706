using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>Statements on SQL Server for a caller with a scope.</summary>
public sealed class SqlServerScopeTextTests
{
    [Fact]
    public void The_questions_of_a_scope_are_valid()
    {
        using var services = new ServiceCollection()
            .AddProjectsData(options => (options.Provider, options.ConnectionString) = (DatabaseProvider.SqlServer, "Server=."))
            .BuildServiceProvider();
        ReadScope.Current = new ReadScope([Guid.CreateVersion7(), Guid.CreateVersion7()], true, Guid.CreateVersion7(), false);
        using var context = services.GetRequiredService<IDbContextFactory<ProjectsDbContext>>().CreateDbContext();

        foreach (var text in new[] { context.Projects.ToQueryString(), context.Findings.ToQueryString(), context.People.ToQueryString(),
            context.VisibleChanges.ToQueryString() })
        {
            Assert.NotEmpty(SqlServerText.Find<SelectStatement>(SqlServerText.Parse(text)));
            Assert.Contains("WHERE", text, StringComparison.Ordinal);
        }
    }
}
