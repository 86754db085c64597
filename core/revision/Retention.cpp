// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/Retention.h"

#include "revision/JsonParser.h"

#include <QMap>
#include <QSet>

namespace shanke {

namespace {

constexpr qsizetype DayCharacters = 10; // of "2026-03-05T20:10:00+08:00"

// Collects the revisions of one tree that must stay readable.
class Keepsakes
{
public:
    Keepsakes(const RevTree& tree, const std::vector<KeptBody>& kept) : m_tree(tree)
    {
        for (const KeptBody& body : kept)
            m_kept.insert(body.rev, &body);
    }

    void keepNamed()
    {
        for (const KeptBody* body : m_kept)
            if (body->named)
                m_stays.insert(body->rev);
    }

    void keepDays()
    {
        QHash<QByteArray, RevId> newest;
        for (const KeptBody* body : m_kept)
            if (!body->day.isEmpty() && !m_tree.find(body->rev)->deleted)
                if (RevId& rev = newest[body->day]; rev < body->rev)
                    rev = body->rev;
        for (const RevId& rev : newest)
            m_stays.insert(rev);
    }

    void keepBases(const QList<qint64>& sharedUpTo)
    {
        for (const RevNode* leaf : m_tree.leaves()) {
            const auto branch = m_tree.branch(leaf->rev);
            m_stays.insert(leaf->rev);
            keepFirst(branch, [](const KeptBody& body) { return body.received; });
            for (const qint64 shared : sharedUpTo)
                keepFirst(branch, [shared](const KeptBody& body) { return body.sequence <= shared; });
            for (size_t i = 1; i < branch.size(); ++i)
                if (branch[i - 1]->gap > 0)
                    m_stays.insert(branch[i]->rev);
        }
    }

    // Where a branch meets those of the living leaves before it.
    void keepPartings()
    {
        QSet<RevId> seen;
        for (const RevNode* leaf : m_tree.leaves()) {
            if (leaf->deleted)
                continue;
            const auto branch = m_tree.branch(leaf->rev);
            if (!seen.isEmpty())
                keepFirst(branch, [&](const KeptBody& body) { return seen.contains(body.rev); });
            for (const RevNode* node : branch)
                seen.insert(node->rev);
        }
    }

    QList<RevId> others() const
    {
        QList<RevId> others;
        for (const RevNode& node : m_tree.nodes())
            if (m_kept.contains(node.rev) && !m_stays.contains(node.rev))
                others.append(node.rev);
        return others;
    }

private:
    // The newest on the branch for which `holds`.
    template <typename Holds>
    void keepFirst(const std::vector<const RevNode*>& branch, Holds holds)
    {
        for (const RevNode* node : branch) {
            const KeptBody* body = m_kept.value(node->rev);
            if (body && holds(*body)) {
                m_stays.insert(node->rev);
                return;
            }
        }
    }

    const RevTree& m_tree;
    QHash<RevId, const KeptBody*> m_kept;
    QSet<RevId> m_stays;
};

bool isDay(QByteArrayView text)
{
    return text.size() >= DayCharacters && text[4] == '-' && text[7] == '-';
}

} // namespace

QList<RevId> bodiesToGiveUp(const RevTree& tree, const std::vector<KeptBody>& kept,
                            const QList<qint64>& sharedUpTo)
{
    Keepsakes keepsakes(tree, kept);
    keepsakes.keepNamed();
    keepsakes.keepDays();
    keepsakes.keepBases(sharedUpTo);
    keepsakes.keepPartings();
    return keepsakes.others();
}

QByteArray dayOf(const Body& body)
{
    const auto object = parseObject(body.text());
    std::string_view written;
    if (!object || object->at_key("updatedAt").get_string().get(written) != simdjson::SUCCESS)
        return {};
    const QByteArrayView text = view(written);
    return isDay(text) ? text.first(DayCharacters).toByteArray() : QByteArray();
}

} // namespace shanke
