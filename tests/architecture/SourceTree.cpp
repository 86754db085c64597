// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

QStringList readLines(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

// As an include names it, below core/ or the top: "store/X.h" -> "store"; "ui/common/X.h" -> "ui/common". The
// folders of the workspace are modules, and what lies above them is one: "workspace/sync/X.h" ->
// "workspace/sync", "workspace/X.h" -> "workspace".
QString moduleNamed(const QStringList& parts)
{
    static const QStringList divided{u"ui"_s, u"app"_s, u"workspace"_s};
    return parts.size() > 2 && divided.contains(parts[0]) ? parts[0] + u'/' + parts[1] : parts.value(0);
}

// "core/store/X.h" -> "store"; "ui/common/X.h" -> "ui/common"; "app/cli/X.h" -> "app/cli".
QString moduleOf(const QString& path)
{
    QStringList parts = path.split(u'/');
    if (parts.size() < 3)
        return {};
    if (parts[0] == "core"_L1)
        parts.removeFirst();
    return moduleNamed(parts);
}

QString withoutTexts(const QString& line)
{
    static const QRegularExpression texts(uR"("(\\.|[^"\\])*"|'(\\.|[^'\\])*'|//.*)"_s);
    return QString(line).remove(texts);
}

int countParameters(const QString& signature)
{
    const qsizetype open = signature.indexOf(u'(');
    int depth = 0;
    int commas = 0;
    bool any = false;
    for (qsizetype i = open + 1; i < signature.size(); ++i) {
        const QChar c = signature[i];
        if (c == u')' && depth == 0)
            break;
        depth += (c == u'(' || c == u'<' || c == u'{') ? 1 : 0;
        depth -= (c == u')' || c == u'>' || c == u'}') ? 1 : 0;
        commas += (c == u',' && depth == 0) ? 1 : 0;
        any = any || !c.isSpace();
    }
    return any ? commas + 1 : 0;
}

// Finds definitions by their shape in our format: a signature that starts in the first column, a brace alone
// on the next line in the first column, and the closing brace in the first column.
void collectFunctions(const SourceFile& file, std::vector<FunctionSize>& out)
{
    static const QRegularExpression start(u"^[A-Za-z].*\\("_s);
    QString signature;
    int signatureLine = 0;
    int bodyLine = -1;
    for (int i = 0; i < file.lines.size(); ++i) {
        const QString line = withoutTexts(file.lines[i]);
        if (bodyLine >= 0) {
            if (line.startsWith(u'}')) {
                out.push_back({file.path + u':' + QString::number(signatureLine + 1), signature.simplified(),
                               i - bodyLine - 1, countParameters(signature)});
                bodyLine = -1;
                signature.clear();
            }
        } else if (line == "{"_L1 && !signature.isEmpty()) {
            bodyLine = i;
        } else if (start.match(line).hasMatch() && !line.contains(u';') && !line.startsWith("namespace"_L1)) {
            signature = line;
            signatureLine = i;
        } else if (line.startsWith(u' ') && !signature.isEmpty()) {
            signature += line;
        } else {
            signature.clear();
        }
    }
}

} // namespace

SourceTree::SourceTree(const QString& top)
{
    for (const QString& folder : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(top + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QString relative = QDir(top).relativeFilePath(path);
            m_files.push_back({relative, moduleOf(relative), readLines(path)});
        }
    }
}

std::vector<Edge> SourceTree::edges() const
{
    static const QRegularExpression include(uR"(^\s*#\s*include\s+"([^"]+)\")"_s);
    QSet<QString> modules;
    for (const SourceFile& file : m_files)
        modules.insert(file.module);
    std::vector<Edge> edges;
    for (const SourceFile& file : m_files) {
        for (int i = 0; i < file.lines.size(); ++i) {
            const auto match = include.match(file.lines[i]);
            if (!match.hasMatch())
                continue;
            const QStringList parts = match.captured(1).split(u'/');
            const QString target = moduleNamed(parts);
            if (parts.size() > 1 && modules.contains(target) && target != file.module)
                edges.push_back({file.module, target, file.path + u':' + QString::number(i + 1)});
        }
    }
    return edges;
}

std::vector<FunctionSize> SourceTree::functions() const
{
    std::vector<FunctionSize> found;
    for (const SourceFile& file : m_files) {
        if (!file.isHeader())
            collectFunctions(file, found);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const FunctionSize& a, const FunctionSize& b) { return a.lines > b.lines; });
    return found;
}

QMap<QString, QSet<QString>> readModuleTable(const QString& path)
{
    QMap<QString, QSet<QString>> table;
    for (const QString& line : readLines(path)) {
        const qsizetype colon = line.indexOf(u':');
        if (line.startsWith(u'#') || colon < 0)
            continue;
        const QStringList allowed = line.mid(colon + 1).split(u' ', Qt::SkipEmptyParts);
        table.insert(line.left(colon).trimmed(), QSet<QString>(allowed.begin(), allowed.end()));
    }
    return table;
}

} // namespace shanke::test
