// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevId.h"

#include <QList>
#include <QSet>

#include <vector>

namespace shanke {

// As many revisions of a branch as are remembered in any case, counted from its leaf (CouchDB's revs_limit).
constexpr quint32 RevisionLimit = 1000;

struct RevNode
{
    RevId rev;
    QByteArray parent;    // hash of the revision before; empty: none that we know
    quint32 gap = 0;      // revisions between it and its parent that nobody here remembers
    bool known = false;   // was here itself; otherwise a stub: only named as somebody's ancestor
    bool deleted = false; // is a deletion
    bool inner = false;   // a later revision follows it; otherwise a leaf
    qint64 body = 0;      // where the keeper of the tree put its body; 0: not kept
};

// The revisions of one document with their ancestry: a set of revisions and of parent links, nothing else.
// Adding is set union, so the same revisions give the same tree in whatever order they come. The rules are
// CouchDB's: the winner is the leaf that is not deleted, has the highest generation and then the highest
// hash. Several roots are normal where ancestors are not known; a gap stands where an older ancestor is known
// and those between are not. Pure arithmetic.
class RevTree
{
public:
    RevTree() = default;
    // `nodes` sorted by revision, each parent among them.
    explicit RevTree(std::vector<RevNode> nodes) : m_nodes(std::move(nodes)) {}

    // Adds the revision whose hash and ancestors' hashes, newest first, are `ancestry` (at most `generation`
    // of them, at least one). False when nothing of it is new.
    bool graft(quint32 generation, const QList<QByteArray>& ancestry, bool deleted);
    void setBody(const RevId& rev, qint64 body); // of a revision in the tree
    // Says that `ancestor`, of a lower generation, is the nearest one known of `root`, which has no parent.
    void bridge(const RevId& root, const RevId& ancestor);
    // Says that something follows this leaf, though not here.
    void supersede(const RevId& leaf) { lowerBound(leaf)->inner = true; }
    // Forgets what is farther than `limit` revisions from every tip, but nothing that leads to a revision of
    // `shared`, no oldest revision of a branch and none below a gap: what others may still build upon stays
    // an ancestor. Answers the bodies that were kept of what is forgotten.
    std::vector<qint64> stem(const QSet<RevId>& shared = {}, quint32 limit = RevisionLimit);
    // Whether a branch has more than `limit` revisions without a gap.
    bool isLong(quint32 limit = RevisionLimit) const;

    bool isEmpty() const { return m_nodes.empty(); }
    const std::vector<RevNode>& nodes() const { return m_nodes; }
    const RevNode* find(const RevId& rev) const;        // null when it is not in the tree
    const RevNode* parentOf(const RevNode& node) const; // null for a root
    std::vector<const RevNode*> leaves() const;         // winner first, then by the same rule
    const RevNode& winner() const;                      // of a tree that is not empty
    std::vector<const RevNode*>
    branch(const RevId& leaf) const; // the revision and its ancestors, newest first, also beyond gaps
    QList<QByteArray> ancestry(const RevId& rev) const; // the hashes of branch() up to a gap
    // Leaves that may be ancestors of one of these, as _revs_diff names them.
    QList<RevId> possibleAncestors(const QList<RevId>& missing) const;

private:
    RevNode& findOrAdd(const RevId& rev, bool& added);
    std::vector<RevNode>::iterator lowerBound(const RevId& rev);
    std::vector<bool> keptBy(const QSet<RevId>& shared, quint32 limit) const;
    void bridgeForgotten(const std::vector<bool>& kept);
    std::vector<const RevNode*> tips() const; // that nothing here follows

    std::vector<RevNode> m_nodes; // sorted by rev
};

} // namespace shanke
