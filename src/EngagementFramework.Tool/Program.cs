using EngagementFramework.Tool.Commands;
using EngagementFramework.Tool.Hosting;

return await Interruption.RunAsync(cancellation => EngagementCommand.RunAsync(args, ToolHost.OfProcess(), cancellation));
