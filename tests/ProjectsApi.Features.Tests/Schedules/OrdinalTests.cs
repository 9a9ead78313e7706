using System.Globalization;
using ProjectsApi.Features.Schedules.Nodes;

namespace ProjectsApi.Features.Tests.Schedules;

public sealed class OrdinalTests
{
    [Theory]
    [InlineData("1000 [] 2000", "1000 1500 2000")]
    [InlineData("[] 1000 2000", "500 1000 2000")]
    [InlineData("1000 2000 []", "1000 2000 2001")]
    [InlineData("[]", "1")]
    // Without room the numbers after it move up to the next gap.
    [InlineData("1 [] 2 3 9", "1 2 3 4 9")]
    [InlineData("1000 1001 [] 1002 5000 6000", "1000 1001 1002 1003 5000 6000")]
    // A plan without gaps gets them.
    [InlineData("1 [] 2 3", "1 1001 2001 3001")]
    public void A_new_number_takes_free_room(string order, string expected) =>
        Assert.Equal(expected, string.Join(' ', Placed(order)));

    [Fact]
    public void A_block_that_stands_right_changes_nothing() => Assert.Empty(Ordinals.Place([1, 2, 3, 4], 1, 2, isNew: false));

    // 5 moves from the end to the third place.
    [Fact]
    public void In_a_dense_plan_only_the_numbers_between_both_places_move() =>
        Assert.Equal([(2, 3), (3, 4), (4, 5)], Ordinals.Place([1, 2, 5, 3, 4, 6, 7, 8], 2, 1, isNew: false));

    [Fact]
    public void A_disordered_plan_is_numbered_again() =>
        Assert.Equal([(0, 1000), (1, 2000), (2, 3000)], Ordinals.Place([5, 5, 1], 2, 1, isNew: false));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_insertions_and_moves_keep_the_order_and_change_few_numbers(int seed)
    {
        const int writes = 2_000;
        var random = new Random(seed);
        var ordinals = Enumerable.Range(1, 500).Select(number => number * Ordinals.Step).ToList();
        var changes = 0;
        for (var write = 0; write < writes; write++)
        {
            var block = random.Next(2) == 0 ? [0] : ordinals.GetRange(random.Next(ordinals.Count - 3), random.Next(1, 4));
            ordinals.RemoveAll(block.Contains);
            // Half of the insertions are at one place, which is the worst case.
            var at = random.Next(2) == 0 ? 7 : random.Next(ordinals.Count + 1);
            ordinals.InsertRange(at, block);
            var changed = Ordinals.Place(ordinals, at, block.Count, isNew: block is [0]);
            foreach (var (index, ordinal) in changed)
            {
                ordinals[index] = ordinal;
            }

            changes += changed.Count;
            Assert.True(ordinals[0] > 0 && ordinals.Zip(ordinals.Skip(1)).All(pair => pair.First < pair.Second), $"{seed}: {write}");
        }

        Assert.InRange(changes / (double)writes, 0, 20);
    }

    private static List<int> Placed(string order)
    {
        var numbers = order.Split(' ').Select(text => text == "[]" ? 0 : int.Parse(text, CultureInfo.InvariantCulture)).ToList();
        foreach (var (index, ordinal) in Ordinals.Place(numbers, numbers.IndexOf(0), 1, isNew: true))
        {
            numbers[index] = ordinal;
        }

        return numbers;
    }
}
