// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "revision/RevId.h"

#include <QList>

#include <vector>

namespace shanke {

// As many revisions of a branch as are remembered, counted from its leaf (CouchDB's revs_limit).
constexpr quint32 RevisionLimit = 1000;

struct RevNode
{
    RevId rev;
    QByteArray parent;    // hash of the revision before; empty: none that we know
    bool known = false;   // was here itself; otherwise a stub: only named as somebody's ancestor
    bool deleted = false; // is a deletion
    bool inner = false;   // a later revision follows it; otherwise a leaf
    qint64 body = 0;      // where the keeper of the tree put its body; 0: not kept
};

// The revisions of one document with their ancestry: a set of revisions and of parent links, nothing else.
// Adding is set union, so the same revisions give the same tree in whatever order they come. The rules are
// CouchDB's: the winner is the leaf that is not deleted, has the highest generation and then the highest
// hash. Several roots are normal where ancestors are not known. Pure arithmetic.
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
    // Forgets what is farther than `limit` revisions from every leaf. Answers the bodies that were kept
    // there.
    std::vector<qint64> stem(quint32 limit = RevisionLimit);

    bool isEmpty() const { return m_nodes.empty(); }
    const std::vector<RevNode>& nodes() const { return m_nodes; }
    const RevNode* find(const RevId& rev) const;        // null when it is not in the tree
    const RevNode* parentOf(const RevNode& node) const; // null for a root
    std::vector<const RevNode*> leaves() const;         // winner first, then by the same rule
    const RevNode& winner() const;                      // of a tree that is not empty
    std::vector<const RevNode*>
    branch(const RevId& leaf) const;                    // the revision and its ancestors, newest first
    QList<QByteArray> ancestry(const RevId& rev) const; // the hashes of branch()
    // Leaves that may be ancestors of one of these, as _revs_diff names them.
    QList<RevId> possibleAncestors(const QList<RevId>& missing) const;

private:
    RevNode& findOrAdd(const RevId& rev, bool& added);

    std::vector<RevNode> m_nodes; // sorted by rev
};

} // namespace shanke
