using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using ProjectsApi.Data.Tests.Databases;

namespace ProjectsApi.Data.Tests.Opening;

/// <summary>Properties of the model on every provider.</summary>
public sealed class ModelTests
{
    public static TheoryData<DatabaseProvider> Providers => [.. Enum.GetValues<DatabaseProvider>()];

    [Theory]
    [MemberData(nameof(Providers))]
    public void The_migrations_say_all_that_the_model_says(DatabaseProvider provider)
    {
        using var context = Offline.Open(provider);

        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_text_has_a_length_except_JSON_that_is_kept_as_it_is()
    {
        var texts = Tables(DatabaseProvider.Sqlite).SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string)).ToList();

        Assert.True(texts.Count > 30);
        Assert.Equal(
            ["Change.Fields", "IdempotentAnswer.Answer", "ScheduleBaseline.Nodes", "ScheduleCalendar.Definition"],
            texts.Where(p => p.GetMaxLength() is null).Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}").Order());
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public void Names_fit_and_say_what_they_are(DatabaseProvider provider)
    {
        // PostgreSQL truncates a name at 63 bytes, SQL Server refuses one of more than 128 characters.
        var longest = provider == DatabaseProvider.PostgreSql ? 63 : 128;
        var names = Tables(provider).SelectMany(t =>
            t.GetCheckConstraints().Select(c => c.Name)
                .Concat(t.GetIndexes().Select(i => i.GetDatabaseName()))
                .Concat(t.GetForeignKeys().Select(f => f.GetConstraintName()))
                .Concat(t.GetKeys().Select(k => k.GetName()))).ToList();

        Assert.True(names.Count > 150);
        Assert.DoesNotContain(names, name => name is null || name.Length > longest || name.EndsWith('~'));
    }

    [Fact]
    public void Every_foreign_key_leads_an_index()
    {
        var keys = Tables(DatabaseProvider.Sqlite).SelectMany(t => t.GetForeignKeys()).ToList();

        Assert.True(keys.Count > 20);
        Assert.All(keys, key => Assert.Contains(
            key.DeclaringEntityType.GetIndexes().Select(index => index.Properties)
                .Concat(key.DeclaringEntityType.GetKeys().Select(unique => unique.Properties)),
            columns => key.Properties.SequenceEqual(columns.Take(key.Properties.Count))));
    }

    [Fact]
    public void No_row_is_reached_by_two_cascades_nor_by_one_of_its_own_kind()
    {
        // SQL Server refuses both (1785).
        foreach (var table in Tables(DatabaseProvider.SqlServer))
        {
            var cascades = table.GetForeignKeys().Where(f => f.DeleteBehavior == DeleteBehavior.Cascade).ToList();

            Assert.True(cascades.Count <= 1, table.Name);
            Assert.DoesNotContain(cascades, f => f.PrincipalEntityType == table);
            Assert.DoesNotContain(table.GetForeignKeys(), f => f.DeleteBehavior is not (DeleteBehavior.Cascade or DeleteBehavior.NoAction));
        }
    }

    [Fact]
    public void Index_keys_fit_into_what_SQL_Server_allows()
    {
        var indexes = Tables(DatabaseProvider.SqlServer).SelectMany(t => t.GetIndexes()).ToList();

        Assert.True(indexes.Count > 35);
        Assert.DoesNotContain(indexes, index => index.Properties.Sum(Bytes) > 1700);
    }

    private static int Bytes(IProperty property) => property.ClrType == typeof(string) ? 2 * (property.GetMaxLength() ?? 4000) : 16;

    private static List<IEntityType> Tables(DatabaseProvider provider)
    {
        using var context = Offline.Open(provider);
        return [.. context.GetService<IDesignTimeModel>().Model.GetEntityTypes()];
    }
}
