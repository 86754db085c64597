// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace shanke::test;

namespace {

const SourceTree& tree()
{
    static const SourceTree sources(QStringLiteral(SHANKE_SOURCE));
    return sources;
}

QMap<QString, QSet<QString>> table()
{
    return readModuleTable(QStringLiteral(SHANKE_SOURCE "/tests/architecture/modules.txt"));
}

// The modules that `module` reaches through the table, itself included only when there is a cycle.
QSet<QString> reachable(const QMap<QString, QSet<QString>>& edges, const QString& module)
{
    QSet<QString> seen;
    QStringList open = edges.value(module).values();
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        open += edges.value(next).values();
    }
    return seen;
}

QStringList placesNaming(const QRegularExpression& pattern, const QStringList& allowedPaths)
{
    QStringList places;
    for (const SourceFile& file : tree().files()) {
        const bool allowed = std::any_of(allowedPaths.begin(), allowedPaths.end(),
                                         [&](const QString& path) { return file.path.startsWith(path); });
        for (int i = 0; !allowed && i < file.lines.size(); ++i) {
            if (pattern.match(file.lines[i]).hasMatch())
                places << file.path + u':' + QString::number(i + 1);
        }
    }
    return places;
}

std::string text(const QStringList& lines)
{
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("Every include follows the table of modules", "[architecture]")
{
    const auto allowed = table();
    QStringList wrong;
    for (const Edge& edge : tree().edges()) {
        if (edge.from.startsWith("app/"_L1) && !edge.to.startsWith("app/"_L1))
            continue; // app is the one place that knows everything
        if (!allowed.value(edge.from).contains(edge.to))
            wrong << edge.place + u": "_s + edge.from + u" includes "_s + edge.to;
    }
    INFO(text(wrong));
    CHECK(wrong.isEmpty());
}

TEST_CASE("Every module of the tree stands in the table", "[architecture]")
{
    const auto allowed = table();
    QSet<QString> missing;
    for (const SourceFile& file : tree().files()) {
        if (!file.module.isEmpty() && !file.module.startsWith("app/"_L1) && !allowed.contains(file.module))
            missing.insert(file.module);
    }
    INFO(text(missing.values()));
    CHECK(missing.isEmpty());
}

TEST_CASE("The table of modules has no cycle", "[architecture]")
{
    const auto edges = table();
    for (auto it = edges.begin(); it != edges.end(); ++it) {
        INFO(it.key().toStdString());
        CHECK_FALSE(reachable(edges, it.key()).contains(it.key()));
    }
}

TEST_CASE("The core knows no widgets and translates nothing", "[architecture]")
{
    const QRegularExpression pattern(
        uR"(#include <(QWidget|QApplication|QtWidgets)|\btr\(|QCoreApplication::translate)"_s);
    const QStringList places = placesNaming(pattern, {u"ui/"_s, u"app/"_s});
    INFO(text(places));
    CHECK(places.isEmpty());
}

TEST_CASE("Only the sqlite module names SQLite, nobody the preview of an HTTP server", "[architecture]")
{
    const QStringList sqlite =
        placesNaming(QRegularExpression(u"SQLiteCpp|sqlite3_|QSqlDatabase"_s), {u"core/sqlite/"_s});
    INFO(text(sqlite));
    CHECK(sqlite.isEmpty());
    const QStringList server = placesNaming(QRegularExpression(u"#include <Q(Abstract)?HttpServer"_s), {});
    INFO(text(server));
    CHECK(server.isEmpty());
}

TEST_CASE("Nobody waits in a nested event loop or keeps a singleton", "[architecture]")
{
    const QStringList places = placesNaming(
        QRegularExpression(u"QEventLoop|::instance\\(\\)|processEvents|waitForFinished|QThread::m?sleep"_s),
        {u"app/"_s});
    INFO(text(places));
    CHECK(places.isEmpty());
}

TEST_CASE("Texts of documents and servers are shown as plain text", "[architecture]")
{
    // A label comes from makeLabel(); where Qt would guess at markup, PlainStyle keeps it from guessing.
    const QStringList labels = placesNaming(QRegularExpression(u"new QLabel|\\bQLabel [a-z_]\\w*[;({]"_s),
                                            {u"core/"_s, u"ui/common/Labels."_s});
    INFO(text(labels));
    CHECK(labels.isEmpty());
    // These read tags on purpose: the choice between two versions, through a document that knows only the
    // tags of a plan, and what is pasted, through one that loads nothing. A field of text is SheetText, which
    // pastes that way.
    const QStringList rich = placesNaming(
        QRegularExpression(
            u"Qt::(RichText|AutoText|MarkdownText)|[sS]etHtml|insertHtml|fromHtml|Markdown|QStaticText|"
            "QWhatsThis|setWhatsThis|QErrorMessage|setOpenExternalLinks|setOpenLinks\\(true|"
            "loadResource|setDefaultResourceProvider|QToolTip::showText|new QText(Edit|Browser)"_s),
        {u"core/"_s, u"ui/common/PlainStyle."_s, u"ui/conflict/QuestionCard.cpp"_s,
         u"ui/editor/PastedText.cpp"_s});
    INFO(text(rich));
    CHECK(rich.isEmpty());
    const QStringList styles = placesNaming(QRegularExpression(u"Application::setStyle\\(|QStyleFactory"_s),
                                            {u"core/"_s, u"ui/common/Theme.cpp"_s});
    INFO(text(styles));
    CHECK(styles.isEmpty());
}

TEST_CASE("Files are written by WholeFile, which follows no link", "[architecture]")
{
    const QStringList places = placesNaming(QRegularExpression(u"QSaveFile|QIODevice::Truncate"_s),
                                            {u"core/node/"_s, u"core/bundle/BundleUnpacker.cpp"_s});
    INFO(text(places));
    CHECK(places.isEmpty());
}

TEST_CASE("Files and functions keep to the limits", "[architecture]")
{
    std::vector<std::pair<int, QString>> sizes;
    QStringList over;
    for (const SourceFile& file : tree().files()) {
        const int lines = static_cast<int>(file.lines.size());
        sizes.emplace_back(lines, file.path);
        if (lines > (file.isHeader() ? 151 : 401))
            over << file.path + u": "_s + QString::number(lines) + u" lines"_s;
    }
    std::sort(sizes.rbegin(), sizes.rend());
    std::cout << "Largest files:\n";
    for (size_t i = 0; i < std::min<size_t>(8, sizes.size()); ++i)
        std::cout << "  " << sizes[i].first << "  " << sizes[i].second.toStdString() << '\n';

    const auto functions = tree().functions();
    std::cout << "Longest functions (of " << functions.size() << "):\n";
    for (size_t i = 0; i < functions.size(); ++i) {
        const FunctionSize& f = functions[i];
        if (i < 8)
            std::cout << "  " << f.lines << "  " << f.place.toStdString() << '\n';
        if (f.lines > 50 || f.parameters > 5)
            over << f.place + u": "_s + QString::number(f.lines) + u" lines, "_s +
                        QString::number(f.parameters) + u" parameters: "_s + f.signature;
    }
    INFO(text(over));
    CHECK(over.isEmpty());
}

TEST_CASE("Every source file states its licence and holds no unfinished work", "[architecture]")
{
    QStringList bare;
    for (const SourceFile& file : tree().files()) {
        if (!file.lines.value(0).contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1))
            bare << file.path;
    }
    INFO(text(bare));
    CHECK(bare.isEmpty());
    const QStringList unfinished =
        placesNaming(QRegularExpression(u"TODO|FIXME|XXX|HACK|not implemented"_s), {});
    INFO(text(unfinished));
    CHECK(unfinished.isEmpty());
}
