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
auto placeOf(Nodes& nodes, const RevId& rev)
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

// What is known of the revision before beats what was only known to be farther back.
bool follow(RevNode& node, const QByteArray& parent)
{
    if (node.gap == 0)
        return raise(node.parent, parent);
    node.gap = 0;
    node.parent = parent;
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
            changed |= follow(node, ancestry[i + 1]);
        if (i > 0)
            changed |= raise(node.inner, true);
        else
            changed |= raise(node.known, true) | raise(node.deleted, deleted);
    }
    return changed;
}

RevNode& RevTree::findOrAdd(const RevId& rev, bool& added)
{
    auto at = lowerBound(rev);
    if (at == m_nodes.end() || at->rev != rev) {
        at = m_nodes.insert(at, RevNode{.rev = rev, .parent = {}});
        added = true;
    }
    return *at;
}

std::vector<RevNode>::iterator RevTree::lowerBound(const RevId& rev)
{
    return placeOf(m_nodes, rev);
}

void RevTree::setBody(const RevId& rev, qint64 body)
{
    lowerBound(rev)->body = body;
}

void RevTree::bridge(const RevId& root, const RevId& ancestor)
{
    RevNode& node = *lowerBound(root);
    node.parent = ancestor.hash;
    node.gap = root.generation - 1 - ancestor.generation;
    supersede(ancestor);
}

std::vector<qint64> RevTree::stem(const QSet<RevId>& shared, quint32 limit)
{
    if (!isLong(limit))
        return {};
    const std::vector<bool> kept = keptBy(shared, limit);
    bridgeForgotten(kept);
    std::vector<qint64> bodies;
    std::vector<RevNode> nodes;
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (kept[i])
            nodes.push_back(m_nodes[i]);
        else if (m_nodes[i].body != 0)
            bodies.push_back(m_nodes[i].body);
    }
    m_nodes = std::move(nodes);
    return bodies;
}

bool RevTree::isLong(quint32 limit) const
{
    if (m_nodes.empty() || m_nodes.back().rev.generation - m_nodes.front().rev.generation < limit)
        return false;
    const auto tips = this->tips();
    return std::any_of(tips.begin(), tips.end(), [&](const RevNode* tip) {
        quint32 length = 1;
        for (const RevNode* node = tip; node && node->gap == 0 && length <= limit; node = parentOf(*node))
            ++length;
        return length > limit;
    });
}

std::vector<const RevNode*> RevTree::tips() const
{
    std::vector<bool> isFollowed(m_nodes.size(), false);
    for (const RevNode& node : m_nodes)
        if (const RevNode* parent = parentOf(node))
            isFollowed[static_cast<size_t>(parent - m_nodes.data())] = true;
    std::vector<const RevNode*> tips;
    for (size_t i = 0; i < m_nodes.size(); ++i)
        if (!isFollowed[i])
            tips.push_back(&m_nodes[i]);
    return tips;
}

std::vector<bool> RevTree::keptBy(const QSet<RevId>& shared, quint32 limit) const
{
    std::vector<bool> kept(m_nodes.size(), false);
    for (const RevNode* tip : tips()) {
        const auto branch = this->branch(tip->rev);
        const auto deepest = std::find_if(branch.rbegin(), branch.rend(),
                                          [&](const RevNode* node) { return shared.contains(node->rev); });
        const size_t window = std::max<size_t>(limit, static_cast<size_t>(branch.rend() - deepest));
        for (size_t i = 0; i < branch.size(); ++i)
            if (i < window || i + 1 == branch.size() || branch[i - 1]->gap > 0)
                kept[static_cast<size_t>(branch[i] - m_nodes.data())] = true;
    }
    return kept;
}

// The way from each kept revision to the nearest kept ancestor, where those between are forgotten.
void RevTree::bridgeForgotten(const std::vector<bool>& kept)
{
    const auto isKept = [&](const RevNode* node) { return kept[static_cast<size_t>(node - m_nodes.data())]; };
    for (size_t i = m_nodes.size(); i-- > 0;) { // newest first: a way is walked before it is shortened
        const RevNode* ancestor = kept[i] ? parentOf(m_nodes[i]) : nullptr;
        if (!ancestor || isKept(ancestor))
            continue;
        while (ancestor && !isKept(ancestor))
            ancestor = parentOf(*ancestor);
        if (ancestor)
            bridge(m_nodes[i].rev, ancestor->rev);
    }
}

const RevNode* RevTree::find(const RevId& rev) const
{
    const auto at = placeOf(m_nodes, rev);
    return at != m_nodes.end() && at->rev == rev ? &*at : nullptr;
}

const RevNode* RevTree::parentOf(const RevNode& node) const
{
    return node.parent.isEmpty() ? nullptr : find({node.rev.generation - 1 - node.gap, node.parent});
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
    for (const RevNode* node : branch(rev)) {
        hashes.append(node->rev.hash);
        if (node->gap > 0)
            break;
    }
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
