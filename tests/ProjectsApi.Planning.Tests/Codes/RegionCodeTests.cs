using ProjectsApi.Planning.Codes;

namespace ProjectsApi.Planning.Tests.Codes;

public sealed class RegionCodeTests
{
    [Theory]
    [InlineData("410171", true)] // Zhengzhou Economic and Technological Development Zone: statistical list only
    [InlineData("410100", true)]
    [InlineData("820000", true)]
    [InlineData("000052", true)]
    [InlineData("000000", false)]
    [InlineData("160000", false)]
    [InlineData("41017", false)]
    [InlineData("4101711", false)]
    [InlineData("41O171", false)]
    public void A_region_is_plausible_by_its_province(string digits, bool plausible)
    {
        Assert.Equal(plausible, RegionCode.IsPlausible(digits));
    }
}
