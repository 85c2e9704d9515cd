namespace EngagementFramework.Tool.Portfolios;

/// <summary>A result as it is written, in memory that may be lent.</summary>
/// <param name="Bytes">The bytes. They are not looked at after the lender was given them back.</param>
/// <param name="Lender">Who is given the memory back; null where it is not lent.</param>
internal readonly record struct ResultBytes(ReadOnlyMemory<byte> Bytes, IDisposable? Lender = null);
