// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/SourceTree.h"
#include "kinds/allKinds.h"
#include "support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;
using namespace shanke;
using namespace shanke::test;

namespace {

// "plan" and "plan:": quoted, also as the beginning of an id. Every document has a member "device", and many
// a "code".
QRegularExpression quotedKindWord()
{
    QStringList words;
    for (const KindDescription& kind : allKinds().all())
        words.append(kind.word);
    words.removeAll(u"device"_s);
    words.removeAll(u"code"_s);
    return QRegularExpression(u"\"(%1)(:[^\"]*)?\""_s.arg(words.join(u'|')));
}

// "path count" lines: a file, or a folder that ends in '/', and how many lines of it may quote a word, or
// "any".
QMap<QString, int> allowed()
{
    QFile file(QStringLiteral(SHANKE_SOURCE "/tests/architecture/kind-words.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QMap<QString, int> counts;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString count = line.section(u' ', 1, 1);
        if (!line.startsWith(u'#'))
            counts.insert(line.section(u' ', 0, 0),
                          count == u"any" ? std::numeric_limits<int>::max() : count.toInt());
    }
    return counts;
}

QString entryOf(const QMap<QString, int>& entries, const QString& path)
{
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (path == entry.key() || (entry.key().endsWith(u'/') && path.startsWith(entry.key())))
            return entry.key();
    }
    return path;
}

} // namespace

TEST_CASE("The words of kinds stand where kinds are described, and on a list that only shrinks",
          "[architecture]")
{
    const QMap<QString, int> entries = allowed();
    const QRegularExpression pattern = quotedKindWord();
    const SourceTree tree(QStringLiteral(SHANKE_SOURCE));
    QMap<QString, int> found;
    for (const SourceFile& file : tree.files()) {
        for (const QString& line : file.lines) {
            if (pattern.match(line.section(u"//"_s, 0, 0)).hasMatch())
                ++found[entryOf(entries, file.path)];
        }
    }
    for (auto place = found.begin(); place != found.end(); ++place) {
        INFO(place.key().toStdString() << ": ask the description of the kind, see core/kinds/README.md");
        CHECK(place.value() <= entries.value(place.key()));
    }
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        INFO(entry.key().toStdString() << " names no kind any more: take it from the list");
        CHECK(found.contains(entry.key()));
    }
}
