/**
 * Gongkai: sources of annual reports on open government information become a static portal.
 *
 * <p>All floors of the house, the highest first: a package imports only what stands below it, and
 * says in its own package-info what that is. Where to begin: {@link org.gongkai.run.Pipeline}, then
 * {@link org.gongkai.form.Form}, {@link org.gongkai.report.Report}, {@link org.gongkai.page.Page}.
 *
 * <pre>
 * cli            commands, and every sentence printed
 * run            the pipeline, for a program to use
 * publish        the site in a folder, switched as a whole
 * theme          pages to HTML through templates
 * share          what a page tells search engines and harvesters
 * site           every page and file planned, before anything is written
 *
 * start          files of new agencies and reports
 * workbook       the form's tables as a workbook to fill in
 * importing      a published report to an agency's files, and what is in doubt
 * schema         schemas for editors' programs
 * file           downloads, search files, feeds, site map
 * page.compare   agencies side by side, rankings
 * page.outcome   what became of the requests
 * page.group     home, years, regions, sectors
 * page.agency    an agency, all agencies, the search
 * page.report    a report, and beside last year's
 * page.quality   what was checked
 * page.text      pages in words, data, site map
 * group          reports taken together, and whom a sum counts
 * page           what every page is: address, subject, lists cut
 *
 * matching       figures of published tables, by their labels
 * document.html  web pages read
 * document.office documents and workbooks read
 * document.binary Word and Excel 97–2003 read
 * document.pdf   PDF files read
 * document.text  plain text read
 * document       a published report as it was found
 *
 * chart.svg      charts as printed
 * chart          what charts show
 * table          statutory tables as HTML
 * download       figures as CSV and JSON
 * search         what a browser needs to search
 * feed           Atom feeds
 * ranking        where agencies stand among their like
 * outcome        how often each outcome was given
 * sum            figures added up and set against each other
 * difference     what changed between two texts
 * markup         elements and words, escaped
 *
 * notice         findings for other programs
 * change         what a change touches
 * quality        what the checks came to, for readers
 * dossier        an agency's folder, read and judged by itself, and as bytes
 * check.run      all checks in order
 * check.wide     checks over many reports
 * check.claim    what a text claims in figures
 * check.figures  checks of figures
 * check.text     checks of words
 * check          a report under examination
 * claim          reading what a Chinese text claims
 *
 * content        the author's files to a library
 * content.form   the shipped forms and law
 * content.text   texts of reports, read to be judged and read again to be shown
 * doubt          what an import left open
 * pages          pages and files made by hand
 * report         what was published
 * attachment     whether a file is whole and does nothing by itself
 * prose          Markdown to safe HTML
 * form           what a report must contain
 * law            rules, deadlines, words of the law
 * yaml           strict YAML with places
 * source         the author's files, read safely
 * machine        what the machine refuses, in plain words
 * finding        what is wrong, where, how to mend it
 * address        what may be an address
 * json           values as JSON
 * language       two languages, and words in both
 * work           many pieces of work on all cores
 * </pre>
 */
package org.gongkai;
