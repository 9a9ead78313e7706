namespace ProjectsApi.Features.Tests.Testing;

public sealed class WriteStatementsTests
{
    private const string Save = "INSERT INTO \"JobTargets\" (\"Id\")\nVALUES (@1);";

    [Fact]
    public void A_column_of_another_table_leaves_a_write_as_it_was() => Assert.Equal(
        WriteStatements.Shorten([Save, "SELECT \"p\".\"Id\"\nFROM \"Projects\" AS \"p\""]),
        WriteStatements.Shorten([Save, "SELECT \"p\".\"Id\", \"p\".\"Nickname\"\nFROM \"Projects\" AS \"p\""]));

    [Fact]
    public void One_more_read_of_another_table_is_one_more_line() => Assert.Equal(
        ["UPDATE \"Projects\" …", Save, "SELECT … FROM \"Phases\"", "SELECT … FROM \"Phases\"", "INSERT INTO \"Changes\" …"],
        WriteStatements.Shorten(
        [
            "UPDATE \"Projects\" AS \"p\"\nSET \"Version\" = \"p\".\"Version\"", Save, "SELECT \"p\".\"Id\"\nFROM \"Phases\" AS \"p\"",
            "SELECT EXISTS (\n    SELECT 1\n    FROM \"Phases\" AS \"p\")", "INSERT INTO \"Changes\" (\"Sequence\") VALUES (@1)",
        ]));

    [Fact]
    public void Reads_of_the_saved_table_stay_whole() => Assert.Contains(
        "SELECT \"j\".\"Id\"\nFROM \"JobTargets\" AS \"j\"",
        WriteStatements.Shorten([Save, "SELECT \"j\".\"Id\"\nFROM \"JobTargets\" AS \"j\""]));
}
