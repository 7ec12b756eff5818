using FactCheck.Training.Gazetteer;

return args switch
{
    ["gazetteer", var modules, var isoCodes, var target] => GazetteerCommand.Run(modules, isoCodes, target),
    _ => 2,
};
