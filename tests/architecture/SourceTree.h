// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace shanke::test {

struct SourceFile
{
    QString path;   // from the top of the tree: "core/base/Error.h"
    QString module; // "base", "ui/common", "app/cli"
    QStringList lines;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
};

// One #include "..." of another module.
struct Edge
{
    QString from;  // module
    QString to;    // module
    QString place; // "core/http/X.cpp:12"
};

// A function definition and how many lines its body has.
struct FunctionSize
{
    QString place;
    QString signature;
    int lines = 0;
    int parameters = 0;
};

// The sources of core, ui and app as text: what the architecture test looks at. Nothing is compiled.
class SourceTree
{
public:
    explicit SourceTree(const QString& top);

    const std::vector<SourceFile>& files() const { return m_files; }
    std::vector<Edge> edges() const;
    std::vector<FunctionSize> functions() const; // of .cpp files, longest first

private:
    std::vector<SourceFile> m_files;
};

// "module: a b c" lines; '#' begins a comment.
QMap<QString, QSet<QString>> readModuleTable(const QString& path);

} // namespace shanke::test
