namespace ProjectsApi.Planning.Risk;

/// <summary>Samples the beta distribution of PERT over 0 to 1: α = 1 + 4 × peak, β = 1 + 4 × (1 − peak).</summary>
/// <remarks>
/// Exact up to the rounding of doubles. Samples of a log-logistic distribution are rejected where its density is above the beta's. Source:
/// Cheng, Generating beta variates with nonintegral shape parameters, Communications of the ACM 21 (1978), algorithm BB. It includes BB's
/// two early acceptances. The smaller shape is at least 1 here, and BB is valid there.
/// </remarks>
public readonly struct PertVariate
{
    private const double Sum = DurationUncertainty.PertWeight + 2;
    private const double LogOfFour = 1.3862943611198906;
    private const double OnePlusLogOfFive = 2.6094379124341003;

    private readonly double lesser;
    private readonly double greater;
    private readonly double scale;
    private readonly double slope;
    private readonly bool isMirrored;

    /// <summary>A distribution by its peak.</summary>
    /// <param name="peak">Where the density is highest, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The peak lies outside 0 to 1.</exception>
    public PertVariate(double peak)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(peak, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(peak, 1);
        lesser = 1 + (DurationUncertainty.PertWeight * Math.Min(peak, 1 - peak));
        greater = Sum - lesser;
        scale = Math.Sqrt((Sum - 2) / ((2 * lesser * greater) - Sum));
        slope = lesser + (1 / scale);
        isMirrored = peak > 0.5;
    }

    /// <summary>Draws a number.</summary>
    /// <param name="stream">Stream of random numbers, of which two are taken per attempt; most first attempts succeed.</param>
    /// <returns>0 to 1.</returns>
    public double Draw(ref RandomStream stream)
    {
        while (true)
        {
            var first = stream.Next();
            var second = stream.Next();
            var logit = scale * Math.Log(first / (1 - first));
            var odds = lesser * Math.Exp(logit);
            var bound = first * first * second;
            var excess = (slope * logit) - LogOfFour;
            var margin = lesser + excess - odds;
            if (margin + OnePlusLogOfFive >= 5 * bound || Accepts(bound, excess, margin, odds))
            {
                return (isMirrored ? greater : odds) / (greater + odds);
            }
        }
    }

    private bool Accepts(double bound, double excess, double margin, double odds)
    {
        var logOfBound = Math.Log(bound);
        return margin >= logOfBound || excess + (Sum * Math.Log(Sum / (greater + odds))) >= logOfBound;
    }
}
