namespace ProjectsApi.Data.Providers;

/// <summary>
/// A decimal to compare with a column of SQL Server. The server compares two decimals exactly as long as one type of 38 digits
/// holds both; an operand that would need more is replaced by a nearer one on the same side of every value of the column.
/// </summary>
/// <param name="Value">What is sent.</param>
/// <param name="Precision">Digits of its type.</param>
/// <param name="Scale">Digits behind the point.</param>
/// <remarks>Source: Transact-SQL reference, "Precision, scale, and length".</remarks>
internal readonly record struct DecimalOperand(decimal Value, byte Precision, byte Scale)
{
    private const int MostDigits = 38;
    private const int MostDecimals = 28;

    /// <summary>The operand for a value.</summary>
    /// <param name="value">What was asked for.</param>
    /// <param name="precision">Digits of the column, at most 28 of them before the point.</param>
    /// <param name="scale">Digits behind its point.</param>
    public static DecimalOperand Of(decimal value, int precision, int scale)
    {
        var whole = precision - scale;
        var beyond = PowerOfTen(whole);
        if (Math.Abs(value) >= beyond)
        {
            // Every value of the column lies on the same side of the first that it cannot hold.
            return new(Math.Sign(value) * beyond, (byte)(whole + 1), 0);
        }

        var rounded = decimal.Round(value, scale);
        if (rounded == value)
        {
            // The type of the column, so that its index serves.
            return new(rounded, (byte)precision, (byte)scale);
        }

        var between = Between(value, scale, Math.Min(MostDecimals, MostDigits - whole));
        return new(between, (byte)(whole + between.Scale), between.Scale);
    }

    // What is cut off must not move the value onto one of the column.
    private static decimal Between(decimal value, int scale, int mostDecimals)
    {
        var cut = decimal.Round(value, mostDecimals, MidpointRounding.ToZero);
        return decimal.Round(cut, scale) == cut ? cut + (Math.Sign(value) * new decimal(1, 0, 0, false, (byte)mostDecimals)) : cut;
    }

    private static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }
}
