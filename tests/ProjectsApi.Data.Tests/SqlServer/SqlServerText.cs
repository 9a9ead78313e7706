using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ProjectsApi.Data.Tests.SqlServer;

/// <summary>SQL Server's grammar, without a server.</summary>
public static class SqlServerText
{
    public static TSqlFragment Parse(string sql)
    {
        var (fragment, errors) = Read(sql);
        Assert.Empty(errors);
        return fragment;
    }

    public static IReadOnlyList<string> Errors(string sql) => Read(sql).Errors;

    public static IReadOnlyList<T> Find<T>(TSqlFragment fragment)
        where T : TSqlFragment
    {
        var finder = new Finder<T>();
        fragment.Accept(finder);
        return finder.Found;
    }

    private static (TSqlFragment Fragment, IReadOnlyList<string> Errors) Read(string sql)
    {
        var fragment = new TSql160Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return (fragment, [.. errors.Select(e => $"{e.Line}:{e.Column} {e.Message}")]);
    }

    private sealed class Finder<T> : TSqlFragmentVisitor
        where T : TSqlFragment
    {
        public List<T> Found { get; } = [];

        public override void Visit(TSqlFragment node)
        {
            if (node is T found)
            {
                Found.Add(found);
            }
        }
    }
}
