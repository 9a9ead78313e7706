using CsCheck;
using ProjectsApi.Planning.Lights;

namespace ProjectsApi.Planning.Tests.Lights;

public sealed class RulePacksTests
{
    [Fact]
    public void Packs_are_found_by_their_keys()
    {
        Assert.Equal(["contractor-days", "wuhan", "yinchuan"], RulePacks.All.Select(pack => pack.Key));
        Assert.All(RulePacks.All, pack => Assert.Same(pack, RulePacks.Find(pack.Key)));
        Assert.Null(RulePacks.Find("Yinchuan"));
        Assert.Null(RulePacks.Find(null));
    }

    [Fact]
    public void Every_pack_has_its_source_and_every_rule_its_wording()
    {
        Assert.All(RulePacks.All, pack =>
        {
            Assert.NotEmpty(pack.Source);
            Assert.NotEmpty(pack.Version);
            Assert.Equal(pack.Rules.Count, pack.Rules.Select(rule => rule.Id).Distinct().Count());
            Assert.All(pack.Rules, rule => Assert.NotEmpty(rule.Wording));
            Assert.All(pack.Rules, rule => Assert.Subset(rule.AppliedTo.ToHashSet(), rule.PublishedFor.ToHashSet()));
        });
    }

    [Fact]
    public void The_worst_light_is_shown_and_undefined_hides_green_but_no_warning()
    {
        Assert.Equal(LightColour.Red, LightVerdict.Worst([LightColour.Green, LightColour.Red, LightColour.Orange]));
        Assert.Equal(LightColour.Yellow, LightVerdict.Worst([LightColour.Undefined, LightColour.Yellow]));
        Assert.Equal(LightColour.Undefined, LightVerdict.Worst([LightColour.Green, LightColour.Undefined, LightColour.NotApplicable]));
        Assert.Equal(LightColour.Green, LightVerdict.Worst([LightColour.NotApplicable, LightColour.Green]));
        Assert.Equal(LightColour.NotApplicable, LightVerdict.Worst([]));
    }

    [Fact]
    public void A_colour_comes_from_exactly_the_bands_that_hold_the_value() =>
        Gen.Select(Gen.Int[0, RulePacks.All.Count - 1].Select(index => RulePacks.All[index]), Gen.Int[-200, 20_000], Gen.Int[0, 10_000])
            .Sample((pack, completion, time) =>
        {
            var facts = new LightFacts(new(2025, 6, 20))
            {
                Completion = completion / 100m,
                TimeProgress = time / 100m,
                PlannedStart = new(2025, 1, 1),
                PlannedFinish = new DateOnly(2025, 6, 20).AddDays((completion - time) / 100),
            };
            foreach (var light in pack.Judge(LightSubject.Node, facts).Lights)
            {
                var holding = light.Rule.Bands.Where(band => light.Value is { } value && band.Holds(value)).ToArray();
                Assert.Equal(light.Band is not null, holding.Length == 1);
                Assert.Equal(light.Reason is null, light.Band is not null);
                Assert.Equal(light.Colour is LightColour.Undefined, light.Value is not null && holding.Length != 1);
            }
        });

    [Fact]
    public void Later_is_never_better() =>
        Gen.Select(Gen.Bool.Select(isWuhan => isWuhan ? WuhanPack.Pack : YinchuanPack.Pack), Gen.Int[0, 10_000], Gen.Int[0, 10_000],
            Gen.Int[1, 10_000]).Sample((pack, one, other, time) =>
        {
            var worse = Judge(pack, Math.Min(one, other) / 100m, time / 100m);
            var better = Judge(pack, Math.Max(one, other) / 100m, time / 100m);

            Assert.Equal(worse, LightVerdict.Worst([worse, better]));
        });

    private static LightColour Judge(RulePack pack, decimal completion, decimal timeProgress) =>
        pack.Judge(LightSubject.Project, new(new(2025, 6, 20)) { Completion = completion, TimeProgress = timeProgress }).Colour;
}
