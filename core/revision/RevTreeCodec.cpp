// SPDX-License-Identifier: GPL-3.0-or-later
#include "revision/RevTreeCodec.h"

#include "revision/ByteCursor.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr char Version = 1;
constexpr qsizetype RawHashBytes = 16;
enum Flag : unsigned {
    Known = 1,
    Deleted = 2,
    Inner = 4,
    HasParent = 8,
    RawHash = 16,
    HasBody = 32,
    HasGap = 64,
    AllFlags = 127
};

bool isLowerHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool fitsRaw(const QByteArray& hash)
{
    return hash.size() == 2 * RawHashBytes && std::all_of(hash.begin(), hash.end(), isLowerHex);
}

unsigned flagsOf(const RevNode& node)
{
    return (node.known ? Known : 0u) | (node.deleted ? Deleted : 0u) | (node.inner ? Inner : 0u) |
           (node.parent.isEmpty() ? 0u : HasParent) | (fitsRaw(node.rev.hash) ? RawHash : 0u) |
           (node.body != 0 ? HasBody : 0u) | (node.gap > 0 ? HasGap : 0u);
}

void appendHash(QByteArray& out, const QByteArray& hash, bool raw)
{
    if (raw) {
        out += QByteArray::fromHex(hash);
    } else {
        appendNumber(out, static_cast<quint64>(hash.size()));
        out += hash;
    }
}

Failure damaged()
{
    return fail(ErrorKind::Damaged, u"A revision tree is not what was written."_s, u"revision"_s);
}

QByteArray readHash(ByteCursor& cursor, bool raw)
{
    if (raw)
        return cursor.bytes(RawHashBytes).toByteArray().toHex();
    return cursor.bytes(cursor.number()).toByteArray();
}

// The parent is `back` nodes before; false where there is none, or one of another generation than it must be.
bool readParent(unsigned flags, quint64 back, const std::vector<RevNode>& nodes, RevNode& node)
{
    if (!(flags & HasParent))
        return !(flags & HasGap);
    if (back == 0)
        return false;
    const RevId& parent = nodes[nodes.size() - back].rev;
    const bool isNext = parent.generation + 1 == node.rev.generation;
    if (flags & HasGap ? parent.generation + 1 >= node.rev.generation : !isNext)
        return false;
    node.parent = parent.hash;
    node.gap = node.rev.generation - 1 - parent.generation;
    return true;
}

// The next node, given those before it; false when the bytes make no sense.
bool readNode(ByteCursor& cursor, std::vector<RevNode>& nodes)
{
    const QByteArrayView first = cursor.bytes(1);
    const unsigned flags = first.isEmpty() ? 0u : static_cast<unsigned char>(first[0]);
    const quint64 generation = (nodes.empty() ? 0 : nodes.back().rev.generation) + cursor.number();
    RevNode node;
    node.rev.hash = readHash(cursor, (flags & RawHash) != 0);
    const quint64 back = flags & HasParent ? cursor.number() : 0;
    node.body = flags & HasBody ? static_cast<qint64>(cursor.number()) : 0;
    if (cursor.failed() || flags > AllFlags || generation < 1 ||
        generation > std::numeric_limits<quint32>::max() || node.rev.hash.isEmpty() || back > nodes.size())
        return false;
    node.rev.generation = static_cast<quint32>(generation);
    node.known = flags & Known;
    node.deleted = flags & Deleted;
    node.inner = flags & Inner;
    if (!readParent(flags, back, nodes, node))
        return false;
    if (!nodes.empty() && !(nodes.back().rev < node.rev))
        return false;
    nodes.push_back(std::move(node));
    return true;
}

} // namespace

QByteArray encodeTree(const RevTree& tree)
{
    const auto& nodes = tree.nodes();
    QByteArray out(1, Version);
    appendNumber(out, nodes.size());
    quint32 generation = 0;
    for (const RevNode& node : nodes) {
        const unsigned flags = flagsOf(node);
        out += static_cast<char>(flags);
        appendNumber(out, node.rev.generation - generation);
        generation = node.rev.generation;
        appendHash(out, node.rev.hash, flags & RawHash);
        if (flags & HasParent)
            appendNumber(out, static_cast<quint64>(&node - tree.parentOf(node)));
        if (flags & HasBody)
            appendNumber(out, static_cast<quint64>(node.body));
    }
    return out;
}

Result<RevTree> decodeTree(QByteArrayView bytes)
{
    ByteCursor cursor(bytes);
    const QByteArrayView version = cursor.bytes(1);
    if (version.isEmpty() || version[0] != Version)
        return damaged();
    const quint64 count = cursor.number();
    if (count == 0 || count > static_cast<quint64>(bytes.size())) // a node has several bytes
        return damaged();
    std::vector<RevNode> nodes;
    nodes.reserve(count);
    while (nodes.size() < count)
        if (!readNode(cursor, nodes))
            return damaged();
    const bool hasLeaf =
        std::any_of(nodes.begin(), nodes.end(), [](const RevNode& node) { return !node.inner; });
    if (!cursor.atEnd() || !hasLeaf)
        return damaged();
    return RevTree(std::move(nodes));
}

} // namespace shanke
