using System.Security.Cryptography;

namespace ProjectsApi.Host.Access;

/// <summary>Reads a password from the console and generates passwords.</summary>
internal static class ConsolePassword
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private const int Length = 20;

    /// <summary>Reads a line of redirected input, or typed characters without echo.</summary>
    /// <returns>Null at the end of the input.</returns>
    public static string? Read()
    {
        if (Console.IsInputRedirected)
        {
            return Console.In.ReadLine();
        }

        Console.Error.Write("Password: ");
        var typed = new Stack<char>();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key != ConsoleKey.Backspace)
            {
                typed.Push(key.KeyChar);
            }
            else
            {
                typed.TryPop(out _);
            }
        }

        Console.Error.WriteLine();
        return new string([.. typed.Reverse()]);
    }

    /// <summary>Generates 116 random bits and one character of each kind that the password rules require.</summary>
    public static string Generate() => RandomNumberGenerator.GetString(Letters, Length) + "-aA2";
}
