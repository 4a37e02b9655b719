// SPDX-FileCopyrightText: 2026 The Jobscope authors
// SPDX-License-Identifier: Apache-2.0

#include "pdf/pdffinish_p.h"

#include "explain/language.h"

// Shared pointers instead of the old own ones; versions before 11 ask for a choice.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <set>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace jobscope::pdf {

namespace {

// Strings of PDF/A-1 end at 65535 bytes; a title that long helps nobody anyway.
constexpr qsizetype s_longestTitle = 250;

/** A title as XML and all viewers can hold it. */
QString title(const QString& words)
{
    QString clean;
    for (const uint unit : words.toUcs4()) {
        const auto character = char32_t(unit);
        const bool isText = QChar::isPrint(character) && !QChar::isNonCharacter(character);
        clean += isText ? QString::fromUcs4(&character, 1) : QString(QChar::ReplacementCharacter);
    }
    return explain::shortened(clean, s_longestTitle);
}

QPDFObjectHandle text(const QString& words)
{
    return QPDFObjectHandle::newUnicodeString(title(words).toStdString());
}

QPDFObjectHandle name(const char* value)
{
    return QPDFObjectHandle::newName(value);
}

/** A place on a page, `fromTop` as a part of its height. */
QPDFObjectHandle destination(QPDFPageObjectHelper& page, double fromTop)
{
    const double height = page.getMediaBox().getArrayAsRectangle().ury;
    QPDFObjectHandle place = QPDFObjectHandle::newArray();
    place.appendItem(page.getObjectHandle());
    place.appendItem(name("/XYZ"));
    place.appendItem(QPDFObjectHandle::newNull());
    place.appendItem(QPDFObjectHandle::newReal(height * (1 - fromTop), 1));
    place.appendItem(QPDFObjectHandle::newNull());
    return place;
}

void addLinks(QPDF& pdf, const QList<PageLink>& links)
{
    std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    const auto isThere = [&pages](int page) { return page >= 0 && page < int(pages.size()); };
    for (const PageLink& link : links) {
        if (!isThere(link.page) || !isThere(link.target))
            continue;
        QPDFPageObjectHelper& page = pages[std::size_t(link.page)];
        const QPDFObjectHandle::Rectangle paper = page.getMediaBox().getArrayAsRectangle();
        QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        annotation.replaceKey("/Type", name("/Annot"));
        annotation.replaceKey("/Subtype", name("/Link"));
        annotation.replaceKey("/Rect",
            QPDFObjectHandle::newFromRectangle({paper.urx * link.area.left(), paper.ury * (1 - link.area.bottom()),
                paper.urx * link.area.right(), paper.ury * (1 - link.area.top())}));
        annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
        annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed: PDF/A-1 wants it said
        annotation.replaceKey("/Dest", destination(pages[std::size_t(link.target)], 0));
        QPDFObjectHandle sheet = page.getObjectHandle();
        if (!sheet.getKey("/Annots").isArray())
            sheet.replaceKey("/Annots", QPDFObjectHandle::newArray());
        sheet.getKey("/Annots").appendItem(annotation);
    }
}

/** Level 0 and 1 as a tree of two levels. */
class Outline {
public:
    Outline(QPDF& pdf, const QList<OutlineEntry>& entries)
        : m_pdf(pdf)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
        for (const OutlineEntry& entry : entries) {
            if (entry.page < 0 || entry.page >= int(m_pages.size()))
                continue;
            if (entry.level > 0 && !m_top.empty())
                m_top.back().children.push_back(item(entry));
            else
                m_top.push_back({item(entry), {}});
        }
    }

    bool isEmpty() const { return m_top.empty(); }

    QPDFObjectHandle root()
    {
        QPDFObjectHandle root = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        root.replaceKey("/Type", name("/Outlines"));
        std::vector<QPDFObjectHandle> jobs;
        for (Top& top : m_top) {
            link(top.item, top.children, false);
            jobs.push_back(top.item);
        }
        link(root, jobs, true);
        return root;
    }

private:
    struct Top {
        QPDFObjectHandle item;
        std::vector<QPDFObjectHandle> children;
    };

    QPDFObjectHandle item(const OutlineEntry& entry)
    {
        QPDFObjectHandle item = m_pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", text(entry.title));
        item.replaceKey("/Dest", destination(m_pages[std::size_t(entry.page)], entry.fromTop));
        return item;
    }

    // A negative count means that the children are folded away at first.
    static void link(QPDFObjectHandle parent, std::vector<QPDFObjectHandle>& children, bool open)
    {
        if (children.empty())
            return;
        for (std::size_t at = 0; at < children.size(); ++at) {
            children[at].replaceKey("/Parent", parent);
            if (at > 0)
                children[at].replaceKey("/Prev", children[at - 1]);
            if (at + 1 < children.size())
                children[at].replaceKey("/Next", children[at + 1]);
        }
        const auto count = static_cast<long long>(children.size());
        parent.replaceKey("/First", children.front());
        parent.replaceKey("/Last", children.back());
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(open ? count : -count));
    }

    QPDF& m_pdf;
    std::vector<QPDFPageObjectHelper> m_pages;
    std::vector<Top> m_top;
};

/** Qt draws the tags before the names of font subsets at random; here they count up in the order of use. */
class FontTags {
public:
    void rename(QPDF& pdf)
    {
        for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
            QPDFObjectHandle resources = page.getAttribute("/Resources", false);
            QPDFObjectHandle fonts = resources.isDictionary() ? resources.getKey("/Font") : resources;
            if (!fonts.isDictionary())
                continue;
            for (const std::string& key : fonts.getKeys())
                renameFont(fonts.getKey(key));
        }
    }

private:
    void renameFont(QPDFObjectHandle font)
    {
        if (!m_seen.insert(font.getObjGen()).second)
            return;
        const std::string tag = nextTag();
        renameKey(font, "/BaseFont", tag);
        QPDFObjectHandle descendants = font.getKey("/DescendantFonts");
        const int count = descendants.isArray() ? descendants.getArrayNItems() : 0;
        renameDescriptor(font, tag);
        for (int at = 0; at < count; ++at) {
            renameKey(descendants.getArrayItem(at), "/BaseFont", tag);
            renameDescriptor(descendants.getArrayItem(at), tag);
        }
    }

    static void renameDescriptor(QPDFObjectHandle font, const std::string& tag)
    {
        QPDFObjectHandle descriptor = font.getKey("/FontDescriptor");
        if (descriptor.isDictionary())
            renameKey(descriptor, "/FontName", tag);
    }

    // "/QXYAAA+LiberationSans": a slash, six letters, a plus.
    static void renameKey(QPDFObjectHandle dictionary, const std::string& key, const std::string& tag)
    {
        QPDFObjectHandle value = dictionary.getKey(key);
        if (!value.isName() || value.getName().find('+') != 7)
            return;
        dictionary.replaceKey(key, QPDFObjectHandle::newName("/" + tag + value.getName().substr(7)));
    }

    std::string nextTag()
    {
        std::string tag(6, 'A');
        for (int rest = m_count++, at = 5; rest > 0 && at >= 0; rest /= 26, --at)
            tag[std::size_t(at)] = static_cast<char>('A' + rest % 26);
        return tag;
    }

    std::set<QPDFObjGen> m_seen;
    int m_count = 0;
};

/** The properties as PDF/A wants them a second time: they must say what the file's Info says. */
QByteArray metadata(const FileProperties& properties)
{
    const QString date = job::isoInstant(std::chrono::floor<std::chrono::seconds>(properties.generatedAt));
    const QString escapedTitle = title(properties.title).toHtmlEscaped();
    const QString program = properties.program.toHtmlEscaped();
    return (u"<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
            " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
            "  <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
            "   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>\n"
            "  </rdf:Description>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
            "   <xmp:CreatorTool>%2</xmp:CreatorTool>\n"
            "   <xmp:CreateDate>%3</xmp:CreateDate>\n"
            "   <xmp:ModifyDate>%3</xmp:ModifyDate>\n"
            "  </rdf:Description>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
            "   <pdf:Producer>%2</pdf:Producer>\n"
            "  </rdf:Description>\n"
            "  <rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">\n"
            "   <pdfaid:part>1</pdfaid:part>\n"
            "   <pdfaid:conformance>B</pdfaid:conformance>\n"
            "  </rdf:Description>\n"
            " </rdf:RDF>\n"
            "</x:xmpmeta>\n"
            "<?xpacket end=\"w\"?>\n"_s.arg(escapedTitle, program, date))
        .toUtf8();
}

void setProperties(QPDF& pdf, const FileProperties& properties)
{
    const QString date = job::isoInstant(std::chrono::floor<std::chrono::seconds>(properties.generatedAt));
    QString digits;
    for (const QChar c : date) {
        if (c.isDigit())
            digits += c;
    }
    QPDFObjectHandle info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    const QString pdfDate = u"D:"_s + digits + u"+00'00'"_s;
    info.replaceKey("/Title", text(properties.title));
    info.replaceKey("/Creator", text(properties.program));
    info.replaceKey("/Producer", text(properties.program));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate.toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(pdfDate.toStdString()));
    pdf.getTrailer().replaceKey("/Info", info);

    QPDFObjectHandle root = pdf.getRoot();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, metadata(properties).toStdString());
    stream.getDict().replaceKey("/Type", name("/Metadata"));
    stream.getDict().replaceKey("/Subtype", name("/XML"));
    root.replaceKey("/Metadata", stream);
    root.replaceKey("/Lang", text(QString(properties.languageCode).replace(u'_', u'-')));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

} // namespace

Expected<QByteArray, QString> finishPdf(const QByteArray& bytes, const FileProperties& properties)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("report", bytes.constData(), std::size_t(bytes.size()));
        setProperties(pdf, properties);
        FontTags().rename(pdf);
        addLinks(pdf, properties.links);
        Outline outline(pdf, properties.outline);
        if (!outline.isEmpty())
            pdf.getRoot().replaceKey("/Outlines", outline.root());

        // The first half of an id is kept from the file, and Qt's is random.
        pdf.getTrailer().removeKey("/ID");
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        // PDF/A-1 forbids object streams and wants a line break before each endstream.
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    } catch (const std::exception& error) {
        return Unexpected<QString>(QString::fromUtf8(error.what()));
    }
}

} // namespace jobscope::pdf
