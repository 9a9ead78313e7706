namespace ProjectsApi.Transport.Tests.Streams;

public sealed class StreamingOptionsTests
{
    [Fact]
    public void The_defaults_are_allowed() => Assert.True(new StreamingOptionsValidator().Validate(null, new StreamingOptions()).Succeeded);

    [Fact]
    public void A_value_out_of_range_is_named()
    {
        var options = new StreamingOptions
        {
            InitTimeout = TimeSpan.Zero,
            KeepAliveInterval = TimeSpan.FromSeconds(301),
            KeepAliveTimeout = TimeSpan.FromMilliseconds(999),
            RecheckInterval = TimeSpan.FromHours(2),
            MaxConnections = 0,
            MaxConnectionsPerCaller = 0,
            MaxOperationsPerSocket = 0,
            MaxMessageBytes = 1023,
        };

        var failures = new StreamingOptionsValidator().Validate(null, options).Failures;

        Assert.Equal(8, failures?.Count());
        Assert.Contains("StreamingOptions.MaxMessageBytes is 1023; allowed are 1024 to 16777216.", failures ?? []);
    }
}
