namespace ProjectsApi.Data.Bulk;

/// <summary>Statements that insert rows or update those with the same key.</summary>
internal sealed class MergeText(BulkTable table)
{
    /// <summary>Name of SQL Server's temporary table.</summary>
    public const string Temporary = "#Merged";

    private string SameKey => string.Join(" AND ", table.Key.Select(name => $"t.{name} = s.{name}"));

    /// <summary>End of an insert in SQLite and PostgreSQL.</summary>
    public string OnConflict => $" ON CONFLICT ({string.Join(", ", table.Key)}) DO UPDATE SET {table.Assignments("excluded.")}";

    /// <summary>Insert in SQLite and PostgreSQL, up to its values.</summary>
    public string Insert => $"INSERT INTO {table.Name} ({table.Columns}) ";

    /// <summary>SQL Server's empty temporary table with the columns of the table.</summary>
    public string CreateTemporary => $"SELECT TOP (0) {table.Columns} INTO {Temporary} FROM {table.Name};";

    public static string DropTemporary => $"DROP TABLE {Temporary};";

    /// <summary>SQL Server's statement that merges the temporary table.</summary>
    public string MergeTemporary => $"MERGE INTO {table.Name} AS t USING {Temporary} AS s{MergeEnd}";

    /// <summary>SQL Server's statement before and after its list of values.</summary>
    public (string Before, string After) MergeValues =>
        ($"MERGE INTO {table.Name} AS t USING (VALUES ", $") AS s ({table.Columns}){MergeEnd}");

    private string MergeEnd => $" ON {SameKey} WHEN MATCHED THEN UPDATE SET {table.Assignments("s.")} "
        + $"WHEN NOT MATCHED THEN INSERT ({table.Columns}) VALUES ({table.ColumnsOf("s.")});";
}
