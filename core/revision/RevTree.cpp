// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/RevTree.h"

namespace shanke {

namespace {

// CouchDB: a leaf that is not deleted, then the highest generation, then the highest hash.
bool isBetter(const RevNode* a, const RevNode* b)
{
    return a->deleted != b->deleted ? b->deleted : a->rev > b->rev;
}

template <typename Nodes>
auto lowerBound(Nodes& nodes, const RevId& rev)
{
    return std::lower_bound(nodes.begin(), nodes.end(), rev,
                            [](const RevNode& node, const RevId& wanted) { return node.rev < wanted; });
}

template <typename T>
bool raise(T& value, const T& other)
{
    if (!(value < other))
        return false;
    value = other;
    return true;
}

} // namespace

// Each member of a node only ever rises (a parent to the higher hash, should two peers disagree about it),
// which is what makes the union independent of order.
bool RevTree::graft(quint32 generation, const QList<QByteArray>& ancestry, bool deleted)
{
    bool changed = false;
    for (qsizetype i = ancestry.size() - 1; i >= 0; --i) {
        RevNode& node = findOrAdd({generation - static_cast<quint32>(i), ancestry[i]}, changed);
        if (i + 1 < ancestry.size())
            changed |= raise(node.parent, ancestry[i + 1]);
        if (i > 0)
            changed |= raise(node.inner, true);
        else
            changed |= raise(node.known, true) | raise(node.deleted, deleted);
    }
    return changed;
}

RevNode& RevTree::findOrAdd(const RevId& rev, bool& added)
{
    auto at = lowerBound(m_nodes, rev);
    if (at == m_nodes.end() || at->rev != rev) {
        at = m_nodes.insert(at, RevNode{.rev = rev, .parent = {}});
        added = true;
    }
    return *at;
}

void RevTree::setBody(const RevId& rev, qint64 body)
{
    lowerBound(m_nodes, rev)->body = body;
}

std::vector<qint64> RevTree::stem(quint32 limit)
{
    if (m_nodes.empty() || m_nodes.back().rev.generation - m_nodes.front().rev.generation < limit)
        return {};
    std::vector<bool> kept(m_nodes.size(), false);
    for (const RevNode* node : leaves())
        for (quint32 distance = 0; node && distance < limit; ++distance, node = parentOf(*node))
            kept[static_cast<size_t>(node - m_nodes.data())] = true;

    std::vector<qint64> bodies;
    std::vector<RevNode> nodes;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (kept[i])
            nodes.push_back(m_nodes[i]);
        else if (m_nodes[i].body != 0)
            bodies.push_back(m_nodes[i].body);
    }
    m_nodes = std::move(nodes);
    for (RevNode& node : m_nodes)
        if (!parentOf(node))
            node.parent.clear();
    return bodies;
}

const RevNode* RevTree::find(const RevId& rev) const
{
    const auto at = lowerBound(m_nodes, rev);
    return at != m_nodes.end() && at->rev == rev ? &*at : nullptr;
}

const RevNode* RevTree::parentOf(const RevNode& node) const
{
    return node.parent.isEmpty() ? nullptr : find({node.rev.generation - 1, node.parent});
}

std::vector<const RevNode*> RevTree::leaves() const
{
    std::vector<const RevNode*> leaves;
    for (const RevNode& node : m_nodes)
        if (!node.inner)
            leaves.push_back(&node);
    std::sort(leaves.begin(), leaves.end(), isBetter);
    return leaves;
}

const RevNode& RevTree::winner() const
{
    return *leaves().front();
}

std::vector<const RevNode*> RevTree::branch(const RevId& leaf) const
{
    std::vector<const RevNode*> branch;
    for (const RevNode* node = find(leaf); node; node = parentOf(*node))
        branch.push_back(node);
    return branch;
}

QList<QByteArray> RevTree::ancestry(const RevId& rev) const
{
    QList<QByteArray> hashes;
    for (const RevNode* node : branch(rev))
        hashes.append(node->rev.hash);
    return hashes;
}

QList<RevId> RevTree::possibleAncestors(const QList<RevId>& missing) const
{
    quint32 highest = 0;
    for (const RevId& rev : missing)
        highest = std::max(highest, rev.generation);
    QList<RevId> ancestors;
    for (const RevNode* leaf : leaves())
        if (leaf->rev.generation < highest)
            ancestors.append(leaf->rev);
    return ancestors;
}

} // namespace shanke
