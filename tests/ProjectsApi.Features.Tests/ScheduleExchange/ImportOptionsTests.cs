using ProjectsApi.Features.ScheduleExchange;

namespace ProjectsApi.Features.Tests.ScheduleExchange;

public sealed class ImportOptionsTests
{
    [Theory]
    [InlineData("00:00:00.999", false)]
    [InlineData("00:00:01", true)]
    [InlineData("01:00:00", true)]
    [InlineData("01:00:00.001", false)]
    [InlineData("-00:00:00.001", false)]
    public void A_time_outside_its_range_is_refused_with_the_name_of_the_setting(string timeout, bool isAllowed)
    {
        var options = new ImportOptions { Timeout = TimeSpan.Parse(timeout, System.Globalization.CultureInfo.InvariantCulture) };

        var result = new ImportOptionsValidator().Validate(null, options);

        Assert.Equal(isAllowed, result.Succeeded);
        Assert.All(result.Failures ?? [], failure => Assert.StartsWith("Import:Timeout is ", failure, StringComparison.Ordinal));
    }
}
