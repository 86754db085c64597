// SPDX-License-Identifier: GPL-3.0-or-later
#include "provision/OpeningOrder.h"

#include "provision/PasswordFile.h"
#include "trust/OwnedId.h"
#include "trust/SignedCard.h"

namespace shanke {

using namespace Qt::StringLiterals;

// The number of a school may hold the sign itself, a key cannot.
Result<SchoolNode> nodeIn(const QString& text)
{
    const qsizetype sign = text.lastIndexOf(u'=');
    const auto key = PublicKey::fromHex(text.mid(sign + 1).trimmed().toLatin1());
    if (sign < 1 || !key)
        return fail(
            ErrorKind::InvalidInput,
            u"\"%1\" is no school and key: it has the form SCHOOL=KEY, with the number of the school and the "
            "64 characters that its server shows at its start"_s.arg(text));
    return SchoolNode{SchoolId(text.left(sign).trimmed()), *key};
}

Result<NodeEnd> nodeEndIn(const QString& text)
{
    const qsizetype sign = text.lastIndexOf(u'@');
    const bool hasCounter = sign > text.lastIndexOf(u'=');
    SHANKE_LET(const SchoolNode node, nodeIn(hasCounter ? text.left(sign) : text));
    if (!hasCounter)
        return NodeEnd{node, std::nullopt};
    bool isNumber = false;
    const qint64 last = text.mid(sign + 1).toLongLong(&isNumber);
    if (!isNumber || last < 0)
        return fail(ErrorKind::InvalidInput,
                    u"\"%1\" does not say up to where the server counts: it has the form "
                    "SCHOOL=KEY@NUMBER"_s.arg(text));
    return NodeEnd{node, last};
}

Result<AccountOrder> accountIn(const QString& text, AccountOrder::Password password)
{
    const qsizetype sign = text.indexOf(u'=');
    const QString file = text.mid(sign + 1);
    if (sign < 1 || file.isEmpty())
        return fail(ErrorKind::InvalidInput,
                    u"\"%1\" is no school and file: it has the form SCHOOL=FILE, with the number of the "
                    "school and a file for the password of its server"_s.arg(text));
    AccountOrder order{SchoolId(text.left(sign).trimmed()), file, password};
    const PasswordFile kept(file, nodeOf(order.school));
    if (!kept.isThere())
        return order;
    if (password == AccountOrder::Password::Anew)
        return fail(ErrorKind::Precondition,
                    u"%1 is there already: a new password goes into a new file"_s.arg(file), file);
    SHANKE_TRY(kept.read());
    return order;
}

Result<DeviceId> deviceIn(const QString& text)
{
    const DeviceId device(text.trimmed());
    const auto id = OwnedId::parse(DocId(u"device:"_s + device.toString()));
    if (!id || !id->digest())
        return fail(ErrorKind::InvalidInput,
                    u"\"%1\" names no device: it has the form ACCOUNT:CHARACTERS, as the report and "
                    "`shankectl device list` write it"_s.arg(text));
    return device;
}

} // namespace shanke
