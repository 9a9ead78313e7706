using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace ProjectsApi.Data.Tests.Opening;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Sqlite", DatabaseProvider.Sqlite)]
    [InlineData("sqlserver", DatabaseProvider.SqlServer)]
    [InlineData("POSTGRESQL", DatabaseProvider.PostgreSql)]
    public void A_provider_is_found_by_its_name_in_any_case(string name, DatabaseProvider provider) =>
        Assert.Equal(provider, DatabaseOptions.ParseProvider(name));

    [Theory]
    [InlineData("Oracle")]
    [InlineData("")]
    [InlineData("1")]
    public void An_unknown_provider_is_refused_by_name_with_the_choices(string name)
    {
        var refused = Assert.Throws<DatabaseConfigurationException>(() => DatabaseOptions.ParseProvider(name));

        Assert.Equal("Database:Provider", refused.Key);
        Assert.Equal($"Database:Provider: '{name}' is not a provider; use one of Sqlite, SqlServer, PostgreSql.", refused.Message);
    }

    [Theory]
    [InlineData(DatabaseProvider.SqlServer)]
    [InlineData(DatabaseProvider.PostgreSql)]
    public void A_server_needs_a_connection_string(DatabaseProvider provider)
    {
        var refused = Assert.Throws<DatabaseConfigurationException>(
            () => new ServiceCollection().AddProjectsData(options => options.Provider = provider));

        Assert.Equal($"ConnectionStrings:Projects: a connection string is needed when Database:Provider is {provider}.", refused.Message);
    }

    [Fact]
    public void The_embedded_file_needs_no_setting_at_all()
    {
        using var services = new ServiceCollection().AddProjectsData(_ => { }).BuildServiceProvider();

        Assert.True(services.GetRequiredService<DatabaseMigrator>().IsEmbedded);
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(3601, 30)]
    [InlineData(30, -1)]
    [InlineData(30, 11)]
    public void A_value_out_of_its_range_is_refused(int timeoutSeconds, int retriesOrDefault)
    {
        var refused = Assert.Throws<DatabaseConfigurationException>(() => new ServiceCollection().AddProjectsData(options =>
        {
            options.CommandTimeoutSeconds = timeoutSeconds;
            options.MaxRetryCount = retriesOrDefault == 30 ? 3 : retriesOrDefault;
        }));

        Assert.Matches("^Database:(CommandTimeoutSeconds|MaxRetryCount): -?[0-9]+ is not between", refused.Message);
    }

    [Fact]
    public void Statements_are_prepared_by_use_unless_the_connection_string_says_otherwise()
    {
        Assert.Equal((200, 2), Preparing("Host=db"));
        Assert.Equal((0, 2), Preparing("Host=db;Max Auto Prepare=0"));
        Assert.Equal((50, 9), Preparing("Host=db;MaxAutoPrepare=50;Auto Prepare Min Usages=9"));
    }

    private static (int Statements, int Uses) Preparing(string connectionString)
    {
        using var services = new ServiceCollection().AddProjectsData(options =>
        {
            options.Provider = DatabaseProvider.PostgreSql;
            options.ConnectionString = connectionString;
        }).BuildServiceProvider();
        var built = new NpgsqlConnectionStringBuilder(services.GetRequiredService<NpgsqlDataSource>().ConnectionString);
        return (built.MaxAutoPrepare, built.AutoPrepareMinUsages);
    }
}
