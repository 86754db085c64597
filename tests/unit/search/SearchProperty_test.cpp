// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NormalisedText.h"
#include "search/describedEntry.h"
#include "sqlite/Connection.h"
#include "unit/search/SearchShelf.h"

#include <random>

using namespace shanke;
using namespace shanke::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Documents = 48;
constexpr int Rounds = 10;
constexpr int EditsARound = 100;
constexpr int QueriesARound = 1000;

const Schema& plainSchema()
{
    static const Schema schema{
        0x53685031, 4096, {"CREATE TABLE plain (id TEXT PRIMARY KEY, text TEXT NOT NULL);"}};
    return schema;
}

// The same texts in a table that is searched with LIKE.
class PlainTable
{
public:
    PlainTable()
        : m_connection(
              Connection::open(m_folder.path() + u"/plain.sqlite"_s, OpenMode::CreateIfMissing, plainSchema())
                  .value())
    {
    }

    void set(const QString& id, const QString& text)
    {
        auto transaction = m_connection->begin(Durability::Batch).value();
        REQUIRE(transaction.execute("INSERT OR REPLACE INTO plain VALUES (?,?)", id, text));
        REQUIRE(transaction.commit());
    }
    void remove(const QString& id)
    {
        auto transaction = m_connection->begin(Durability::Batch).value();
        REQUIRE(transaction.execute("DELETE FROM plain WHERE id = ?", id));
        REQUIRE(transaction.commit());
    }
    QSet<QString> like(const QString& query) const
    {
        const auto snapshot = m_connection->read().value();
        std::optional<QSet<QString>> found;
        for (const QString& word : query.split(u' ', Qt::SkipEmptyParts)) {
            QString pattern = word;
            pattern.replace(u"\\"_s, u"\\\\"_s).replace(u"%"_s, u"\\%"_s).replace(u"_"_s, u"\\_"_s);
            auto row =
                snapshot.query("SELECT id FROM plain WHERE text LIKE ? ESCAPE '\\'", u'%' + pattern + u'%')
                    .value();
            QSet<QString> ids;
            while (row.next().value())
                ids.insert(row.text(0));
            found = found ? *found & ids : ids;
        }
        return found.value_or(QSet<QString>());
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Connection> m_connection;
};

// Plans of a small alphabet, in which most stretches stand in several of them.
class RandomPlans
{
public:
    explicit RandomPlans(unsigned seed) : m_random(seed) {}

    int below(int bound) { return int(m_random() % unsigned(bound)); }

    QString text(int length)
    {
        static const QStringList signs =
            u"的 一 是 了 我 月 月 光 夜 思 山 水 明 床 前 𬭊 𠮷 㙟 、 ， 。 （ ％ % _ \" ' \\ * a B c Ｄ e 1 2 ３ é"_s
                .split(u' ') +
            QStringList{u" "_s, u"\n"_s, u"　"_s, u"\u200b"_s, u"e\u0301"_s, u"<"_s, u"&"_s};
        QString text;
        for (int i = 0; i < length; ++i)
            text += signs[below(int(signs.size()))];
        return text;
    }

    QJsonObject plan()
    {
        QJsonObject json = planWith(u"%1"_s.arg(below(100)), text(20 + below(80)));
        QJsonArray blocks;
        for (int i = 0; i < 3; ++i)
            blocks.append(
                QJsonObject{{u"id"_s, QString::number(i)}, {u"text"_s, escapedMarkup(text(10 + below(30)))}});
        json[u"keyPoints"_s] = blocks;
        return json;
    }

    // One to eight code points of it.
    QString stretchOf(const QString& text)
    {
        const QList<uint> points = text.toUcs4();
        const qsizetype length = std::min<qsizetype>(1 + below(8), points.size());
        const qsizetype at = below(int(points.size() - length + 1));
        QList<char32_t> part;
        for (const uint point : points.mid(at, length))
            part.append(point);
        return QString::fromUcs4(part.constData(), part.size());
    }

private:
    std::mt19937 m_random;
};

QString normalisedOf(const QJsonObject& plan)
{
    QString text;
    const auto entry = describedEntry(DocId(u"plan:1"_s), plan);
    for (const SearchPassage& passage : entry->passages)
        text += normalisedText(passage.text) + u'\n';
    return text;
}

struct World
{
    SearchShelf shelf;
    TempStore store;
    PlainTable table;
    RandomPlans plans{20261129};
    std::map<QString, QString> texts; // of those that are not deleted

    void write(int number)
    {
        const QString id = u"plan:%1"_s.arg(number);
        const QJsonObject plan = plans.plan();
        if (texts.count(id))
            store.edit(id, plan);
        else if (number < Documents && !m_ever.contains(id))
            store.put(id, plan);
        else
            store.put(id, plan, store.state(id).winner);
        m_ever.insert(id);
        texts[id] = normalisedOf(plan);
        table.set(id, texts[id]);
    }
    void remove(int number)
    {
        const QString id = u"plan:%1"_s.arg(number);
        if (!texts.erase(id))
            return;
        store.remove(id, store.state(id).winner);
        table.remove(id);
    }
    QString someStretch()
    {
        auto text = texts.begin();
        std::advance(text, plans.below(int(texts.size())));
        return plans.stretchOf(text->second);
    }
    QSet<QString> found(const QString& text) const
    {
        SearchQuery query;
        query.text = text;
        query.limit = 0;
        QSet<QString> ids;
        for (const SearchHit& hit : shelf.page(query).hits)
            ids.insert(hit.document.id.toString());
        return ids;
    }

private:
    QSet<QString> m_ever;
};

} // namespace

TEST_CASE("A search finds what LIKE finds in the normalised texts, whatever is edited and deleted",
          "[search][property]")
{
    World world;
    for (int i = 0; i < Documents; ++i)
        world.write(i);
    int wrong = 0;
    for (int round = 0; round < Rounds; ++round) {
        for (int edit = 0; edit < EditsARound; ++edit) {
            const int number = world.plans.below(Documents);
            if (world.plans.below(4) == 0)
                world.remove(number);
            else
                world.write(number);
        }
        world.shelf.level(space, world.store);
        for (int i = 0; i < QueriesARound; ++i) {
            const QString query = world.someStretch();
            if (world.found(query) == world.table.like(query.simplified()))
                continue;
            ++wrong;
            UNSCOPED_INFO(query.toStdString());
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Words of what is gone lead nowhere, are counted, and go when the index is renewed",
          "[search][property]")
{
    World world;
    for (int i = 0; i < Documents; ++i)
        world.write(i);
    world.shelf.level(space, world.store);
    CHECK_FALSE(world.shelf.index().isWorn().value());
    for (int round = 0; round < 25; ++round) {
        for (int i = 0; i < Documents; ++i)
            world.write(i);
        world.shelf.level(space, world.store);
    }
    REQUIRE(world.shelf.index().isWorn().value());
    const auto sizeOf = [&] {
        const auto snapshot = world.shelf.index().read().value();
        auto row = snapshot.query("SELECT sum(length(block)) FROM word_data").value();
        REQUIRE(row.next().value());
        return row.integer(0);
    };
    const qint64 worn = sizeOf();
    REQUIRE(world.shelf.index().renew());
    CHECK(world.found(world.someStretch()).isEmpty());
    world.shelf.level(space, world.store);
    CHECK_FALSE(world.shelf.index().isWorn().value());
    CHECK(sizeOf() * 4 < worn);
    for (int i = 0; i < 100; ++i) {
        const QString query = world.someStretch();
        CHECK(world.found(query) == world.table.like(query.simplified()));
    }
}
