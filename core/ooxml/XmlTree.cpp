// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/XmlTree.h"

#include <array>
#include <vector>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int DeepestNode = 400;
constexpr qsizetype MostMarks = 8'000'000; // '<'; an element has one or two

struct KnownNamespace
{
    const char* address;
    const char* prefix;
};

constexpr std::array KnownNamespaces{
    KnownNamespace{"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    KnownNamespace{"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    KnownNamespace{"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    KnownNamespace{"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    KnownNamespace{"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    KnownNamespace{"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    KnownNamespace{"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    KnownNamespace{"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    KnownNamespace{"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    KnownNamespace{"urn:schemas-microsoft-com:vml", "v"},
};

const char* knownPrefix(const char* address)
{
    for (const KnownNamespace& known : KnownNamespaces) {
        if (qstrcmp(known.address, address) == 0)
            return known.prefix;
    }
    return nullptr;
}

// Renames elements while it walks down the tree.
class PrefixWalker final : public pugi::xml_tree_walker
{
public:
    bool for_each(pugi::xml_node& node) override
    {
        if (depth() > DeepestNode)
            return false;
        if (node.type() != pugi::node_element)
            return true;
        while (!m_scopes.empty() && m_scopes.back().depth >= depth())
            m_scopes.pop_back();
        for (const pugi::xml_attribute& attribute : node.attributes())
            declare(attribute);
        rename(node);
        return true;
    }

private:
    struct Scope
    {
        int depth;
        QByteArray prefix;
        QByteArray known; // empty: a namespace that nobody here knows
    };

    void declare(const pugi::xml_attribute& attribute)
    {
        const QByteArrayView name(attribute.name());
        if (name != "xmlns" && !name.startsWith("xmlns:"))
            return;
        const char* known = knownPrefix(attribute.value());
        m_scopes.push_back({depth(), name.size() > 6 ? name.sliced(6).toByteArray() : QByteArray(),
                            known ? QByteArray(known) : QByteArray()});
    }

    void rename(pugi::xml_node& node) const
    {
        const QByteArrayView name(node.name());
        const qsizetype colon = name.indexOf(':');
        const QByteArrayView prefix = colon < 0 ? QByteArrayView() : name.first(colon);
        for (auto scope = m_scopes.rbegin(); scope != m_scopes.rend(); ++scope) {
            if (prefix != scope->prefix)
                continue;
            const QByteArray wanted = scope->known.isEmpty() ? "other" : scope->known;
            if (wanted != prefix && (colon >= 0 || !scope->known.isEmpty()))
                node.set_name((wanted + ':' + name.sliced(colon + 1).toByteArray()).constData());
            return;
        }
    }

    std::vector<Scope> m_scopes;
};

const char* localName(const char* name)
{
    const char* colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

pugi::xml_attribute findAttribute(const pugi::xml_node& node, const char* name)
{
    for (const pugi::xml_attribute& attribute : node.attributes()) {
        if (qstrcmp(localName(attribute.name()), name) == 0)
            return attribute;
    }
    return {};
}

class TextWalker final : public pugi::xml_tree_walker
{
public:
    bool for_each(pugi::xml_node& node) override
    {
        if (isElement(node, "w:t") || isElement(node, "w:delText") || isElement(node, "m:t") ||
            isElement(node, "a:t"))
            text += QString::fromUtf8(node.text().get());
        return true;
    }

    QString text;
};

} // namespace

Result<> parseXml(pugi::xml_document& tree, const QByteArray& bytes)
{
    if (bytes.count('<') > MostMarks)
        return fail(ErrorKind::TooLarge, u"The file has more in it than any document of a school."_s);
    const pugi::xml_parse_result parsed = tree.load_buffer(
        bytes.constData(), size_t(bytes.size()), pugi::parse_default | pugi::parse_ws_pcdata_single);
    if (!parsed || !tree.document_element())
        return fail(ErrorKind::InvalidInput, u"The file is damaged: save it again, or copy it again."_s);
    PrefixWalker walker;
    if (!tree.traverse(walker))
        return fail(ErrorKind::TooLarge, u"The file is nested deeper than any document of a school."_s);
    return {};
}

QString attributeOf(const pugi::xml_node& node, const char* name)
{
    return QString::fromUtf8(findAttribute(node, name).value());
}

int numberOf(const pugi::xml_node& node, const char* name, int otherwise)
{
    return findAttribute(node, name).as_int(otherwise);
}

bool isOn(const pugi::xml_node& node)
{
    if (!node)
        return false;
    const QString value = attributeOf(node, "val");
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

QString rawText(const pugi::xml_node& node)
{
    TextWalker walker;
    pugi::xml_node root = node;
    walker.for_each(root);
    root.traverse(walker);
    return walker.text;
}

} // namespace shanke
